/** The score of Poedji Rochjati from all that was told in a pregnancy: a factor once present stays. */
import type { LocalDate } from '../calendar/local-date.ts'
import {
  type ObstetricHistory,
  type PregnancyFactors,
  type PregnancyRisk,
  historyFactors,
  pregnancyRisk,
  presentFactors,
  riskScore,
} from '../clinical/poedji-rochjati.ts'
import { visitsIn } from './course.ts'
import type { EpisodeOfPerson } from './define.ts'
import { pregnancy } from './episodes/pregnancy.ts'
import type { History } from './history.ts'

interface Visit<Told> {
  readonly on: LocalDate
  readonly measured: Told
}
export interface ToldRisks {
  readonly birthDate: LocalDate
  readonly pregnancy: EpisodeOfPerson
  readonly registrations: readonly Visit<ObstetricHistory>[]
  readonly cards: readonly Visit<PregnancyFactors>[]
}

/** @param on ages are those of this day, and of each card */
export function riskIn(
  { birthDate, pregnancy, registrations, cards }: ToldRisks,
  on: LocalDate,
): PregnancyRisk {
  const { anchor } = pregnancy
  const told = visitsIn(registrations, pregnancy).at(-1)?.measured ?? {}
  return pregnancyRisk(
    riskScore(
      new Set([
        ...historyFactors(told, { birthDate, anchor, on }),
        ...visitsIn(cards, pregnancy).flatMap(({ measured }) => [...presentFactors(measured)]),
      ]),
    ),
  )
}

/** The score of the pregnancy that ended with this birth. */
export function riskAtBirth(
  history: Pick<History, 'birthDate' | 'episodes'>,
  birth: LocalDate | undefined,
  told: Pick<ToldRisks, 'registrations' | 'cards'>,
): PregnancyRisk | undefined {
  if (birth === undefined) return undefined
  const ended = history
    .episodes(pregnancy)
    .findLast(({ anchor, before }) => anchor <= birth && before !== undefined && before >= birth)
  return ended && riskIn({ birthDate: history.birthDate, pregnancy: ended, ...told }, birth)
}
