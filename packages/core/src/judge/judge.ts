import type { Catalogue, Period } from '../catalogue/indicator.ts'
import type { PersonRecord } from '../journal/record.ts'
import type { PlaceFacts } from '../place/place-facts.ts'
import { dueOf } from './due.ts'
import { historyOf } from './history.ts'
import type { Judgement } from './judgement.ts'
import { marksOf } from './marks.ts'
import { judgedServices } from './outcomes.ts'

export interface JudgeOptions {
  readonly catalogue: Catalogue
  readonly facts: PlaceFacts
  /** For which marks are wanted; none is faster, as on a phone. */
  readonly periods: readonly Period[]
}

const NOTHING: Judgement = { services: [], episodes: [], due: [], marks: [] }

/** Everything that follows from one person's record. The same on phone and server. */
export function judge(
  record: PersonRecord,
  { catalogue, facts, periods }: JudgeOptions,
): Judgement {
  const history = historyOf(record, catalogue, facts)
  if (history === undefined) return NOTHING
  return {
    services: judgedServices(history),
    episodes: history.allEpisodes,
    due: dueOf(history, catalogue),
    marks: marksOf(history, catalogue, periods),
  }
}
