import type { LocalDate } from '../calendar/local-date.ts'
import type { Service } from '../catalogue/define.ts'
import type { Catalogue } from '../catalogue/indicator.ts'
import type { Text } from '../catalogue/observation.ts'
import type { Clock } from '../journal/clock.ts'
import type { EncounterBody } from '../journal/entry.ts'
import type { EncounterRecord, PersonRecord } from '../journal/record.ts'
import { historyOf, type Happened, type PersonHistory } from '../judge/history.ts'
import { contextOf, judgeVisit } from '../judge/outcomes.ts'
import type { JudgedService } from '../judge/judgement.ts'
import type { PlaceFacts } from '../place/place-facts.ts'

export interface Draft {
  /** The visit being corrected; a new one when absent. */
  readonly encounter?: string
  readonly on: LocalDate
  readonly body: EncounterBody
}
export interface JudgedDraft {
  /** One for each service given, in the order of the draft. */
  readonly services: readonly JudgedService[]
  /** Values that deserve a second look, by service and field. */
  readonly doubts: Readonly<Record<string, Readonly<Record<string, Text>>>>
}

const DRAFT = 'draft'
/** Sorts after every real stamp: the draft is the last thing written. */
const LAST = '9999999999999-0000-draft' as Clock

/** What a visit means before it is saved; what the person is told, and what the entry then stores. */
export function judgeDraft(
  record: PersonRecord,
  draft: Draft,
  { catalogue, facts }: { readonly catalogue: Catalogue; readonly facts: PlaceFacts },
): JudgedDraft {
  const history = historyOf(withDraft(record, draft), catalogue, facts)
  if (history === undefined) return { services: [], doubts: {} }
  const id = draft.encounter ?? DRAFT
  const visits = history.happened.filter((visit) => visit.encounter === id)
  return {
    services: visits.map((visit) => judgeVisit(history, visit, nthOf(history, visit))),
    doubts: Object.fromEntries(visits.map((visit) => [visit.service.id, doubtsOf(history, visit)])),
  }
}

function withDraft(record: PersonRecord, { encounter, on, body }: Draft): PersonRecord {
  const id = encounter ?? DRAFT
  const drafted: EncounterRecord = {
    id,
    versions: [{ ...body, entry: DRAFT, on, clock: LAST, author: DRAFT, catalogue: 0 }],
  }
  return {
    ...record,
    encounters: [...record.encounters.filter((other) => other.id !== id), drafted],
  }
}

const nthOf = (history: PersonHistory, visit: Happened): number =>
  history.given(visit.service).findIndex((given) => given === visit)

function doubtsOf(history: PersonHistory, visit: Happened): Readonly<Record<string, Text>> {
  const service: Service = visit.service
  const earlier = history.given(service).slice(0, nthOf(history, visit))
  const doubts = service.doubts?.(visit.measured, contextOf(history, visit, earlier)) ?? {}
  return Object.fromEntries(
    Object.entries(doubts).filter((entry): entry is [string, Text] => entry[1] !== undefined),
  )
}
