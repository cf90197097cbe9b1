import type { LocalDate } from '../calendar/local-date.ts'
import type { Context, Service } from '../catalogue/define.ts'
import type { Catalogue } from '../catalogue/indicator.ts'
import type { Text } from '../catalogue/observation.ts'
import type { Clock } from '../journal/clock.ts'
import type { EncounterBody } from '../journal/entry.ts'
import type { EncounterRecord, PersonRecord } from '../journal/record.ts'
import { historyOf, servicesById, type Happened, type PersonHistory } from '../judge/history.ts'
import { contextOf, judgeVisit } from '../judge/outcomes.ts'
import type { JudgedService } from '../judge/judgement.ts'
import { answersTo } from '../forms/asked.ts'
import { validate } from '../forms/validate.ts'
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
  /** Fields that make no sense for this person and these answers, by service: neither asked nor missed. */
  readonly skips: Readonly<Record<string, readonly string[]>>
  /** What was judged: the draft without answers to questions that are not asked any more. */
  readonly body: EncounterBody
}

const DRAFT = 'draft'
/** Sorts after every real stamp: the draft is the last thing written. */
const LAST = '9999999999999-0000-draft' as Clock

interface Judging {
  readonly catalogue: Catalogue
  readonly facts: PlaceFacts
}

/** What a visit means before it is saved; what the person is told, and what the entry then stores. */
export function judgeDraft(record: PersonRecord, draft: Draft, judging: Judging): JudgedDraft {
  const judged = judgedAsTold(record, draft, judging)
  const services = draft.body.services.map((given) => {
    const answers = answersTo(given.answers, judged.skips[given.service] ?? [])
    return answers === given.answers ? given : { ...given, answers }
  })
  // An answer given before its question fell away must not be judged.
  return services.some((given, place) => given !== draft.body.services[place])
    ? judgedAsTold(record, { ...draft, body: { ...draft.body, services } }, judging)
    : judged
}

function judgedAsTold(
  record: PersonRecord,
  draft: Draft,
  { catalogue, facts }: Judging,
): JudgedDraft {
  const { body } = draft
  const possible = { ...draft, body: withoutSlips(draft, catalogue) }
  const history = historyOf(withDraft(record, possible), catalogue, facts)
  if (history === undefined) return { services: [], doubts: {}, skips: {}, body }
  const id = draft.encounter ?? DRAFT
  const visits = history.happened.filter((visit) => visit.encounter === id)
  return {
    services: visits.map((visit) => judgeVisit(history, visit, nthOf(history, visit))),
    doubts: Object.fromEntries(visits.map((visit) => [visit.service.id, doubtsOf(history, visit)])),
    skips: Object.fromEntries(visits.map((visit) => [visit.service.id, skipsOf(history, visit)])),
    body,
  }
}

/** What nobody can measure is not judged: it is a slip, or a number that is still being typed. */
function withoutSlips({ on, body }: Draft, catalogue: Catalogue): EncounterBody {
  const services = body.services.map((given) => {
    const service = servicesById(catalogue).get(given.service)
    if (service === undefined) return given
    const slips = validate(service.observes, given.answers, on)
      .filter(({ problem }) => problem === 'implausible')
      .map(({ field }) => field)
    return { ...given, answers: answersTo(given.answers, slips) }
  })
  return { ...body, services }
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
  if (service.doubts === undefined) return {}
  const doubts = service.doubts(visit.measured, contextOfVisit(history, visit))
  return Object.fromEntries(
    Object.entries(doubts).filter((entry): entry is [string, Text] => entry[1] !== undefined),
  )
}

function skipsOf(history: PersonHistory, visit: Happened): readonly string[] {
  const service: Service = visit.service
  // Without all of the answers nobody can say which question falls away.
  if (visit.told.hidden === true) return []
  return service.skips?.(visit.measured, contextOfVisit(history, visit)) ?? []
}

const contextOfVisit = (history: PersonHistory, visit: Happened): Context =>
  contextOf(history, visit, nthOf(history, visit))
