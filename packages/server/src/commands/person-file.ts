import { isLocalDate, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Catalogue } from '@jejaring/core/catalogue/indicator'
import { isWrong, validate } from '@jejaring/core/forms/validate'
import { tick } from '@jejaring/core/journal/clock'
import { emptyPerson, foldPerson, type PersonRecord } from '@jejaring/core/journal/record'
import { servicesById } from '@jejaring/core/judge/history'
import { entrySchema } from '@jejaring/core/sync/wire'
import * as v from 'valibot'

/** One person written by hand or by another program; `docs/how-to/explain-a-person.md` describes it. */
const personFile = v.object({
  id: v.optional(v.string()),
  person: v.object({
    sex: v.picklist(['male', 'female']),
    birthDate: v.custom<LocalDate>(isLocalDate, 'not a day (YYYY-MM-DD)'),
    /** First day known to the post; the birth date when absent. */
    since: v.optional(v.custom<LocalDate>(isLocalDate, 'not a day (YYYY-MM-DD)')),
    died: v.optional(v.custom<LocalDate>(isLocalDate, 'not a day (YYYY-MM-DD)')),
    moved: v.optional(v.custom<LocalDate>(isLocalDate, 'not a day (YYYY-MM-DD)')),
  }),
  place: v.optional(
    v.object({
      japaneseEncephalitis: v.optional(v.boolean(), false),
      malariaEndemic: v.optional(v.boolean(), false),
      introduced: v.optional(
        v.record(v.string(), v.custom<LocalDate>(isLocalDate, 'not a day (YYYY-MM-DD)')),
        {},
      ),
    }),
    {},
  ),
  encounters: v.optional(v.array(v.unknown()), []),
})
export type PersonFile = v.InferOutput<typeof personFile>

export interface ReadPerson {
  readonly id?: string
  readonly record: PersonRecord
  readonly facts: PersonFile['place']
  /** What was left out, with its path. */
  readonly problems: readonly string[]
}

const VILLAGE = '00.00.00.0000'
const uuid = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`

/**
 * The record a person file amounts to, folded from entries like any other. An encounter or a service that makes no sense
 * is left out and named.
 *
 * @param today encounters after it are left out
 * @returns a sentence when the file as a whole cannot be read
 */
export function readPerson(
  input: unknown,
  catalogue: Catalogue,
  today: LocalDate,
): ReadPerson | string {
  const parsed = v.safeParse(personFile, input)
  if (!parsed.success) return `${pathOf(parsed.issues[0])}: ${parsed.issues[0].message}`
  const { id, person, place, encounters } = parsed.output
  if (person.birthDate > today) return `person.birthDate: after ${today}`

  const problems: string[] = []
  const entries = [
    entryOf(0, 'person-registered', person.since ?? person.birthDate, {
      name: 'X',
      sex: person.sex,
      birthDate: person.birthDate,
      household: uuid(0),
      relation: 'other',
    }),
    ...(['died', 'moved'] as const).flatMap((kind, index) => {
      const on = person[kind]
      return on === undefined
        ? []
        : [entryOf(1 + index, `person-${kind}`, on, kind === 'died' ? {} : { to: '-' })]
    }),
    ...encounters.flatMap((encounter, index) => {
      const path = `encounters.${index}`
      const checked = checkedEncounter(encounter, path, {
        catalogue,
        today,
        birthDate: person.birthDate,
      })
      problems.push(...checked.problems)
      return checked.on === undefined
        ? []
        : [entryOf(10 + index, 'encounter-recorded', checked.on, checked.body)]
    }),
  ]
  const record = entries
    .map((entry) => v.parse(entrySchema, entry))
    .reduce<PersonRecord>(foldPerson, emptyPerson(uuid(0)))
  return {
    ...(id === undefined ? {} : { id }),
    record,
    facts: place,
    problems,
  }
}

function entryOf(index: number, kind: string, on: LocalDate, body: unknown): unknown {
  return {
    id: uuid(index),
    village: VILLAGE,
    kind,
    subject: uuid(0),
    on,
    clock: tick(index, 'file'),
    author: 'file',
    device: 'file',
    catalogue: 1,
    body,
  }
}

interface Checked {
  readonly on?: LocalDate
  readonly body?: unknown
  readonly problems: readonly string[]
}

const encounterShape = v.looseObject({
  on: v.custom<LocalDate>(isLocalDate, 'not a day (YYYY-MM-DD)'),
  setting: v.optional(v.unknown(), 'posyandu'),
  cadre: v.optional(v.unknown(), 'midwife'),
  reported: v.optional(v.unknown()),
  services: v.array(
    v.looseObject({
      service: v.string(),
      answers: v.optional(v.record(v.string(), v.unknown()), {}),
    }),
  ),
})

function checkedEncounter(
  encounter: unknown,
  path: string,
  options: { catalogue: Catalogue; today: LocalDate; birthDate: LocalDate },
): Checked {
  const shape = v.safeParse(encounterShape, encounter)
  if (!shape.success)
    return { problems: [`${path}.${pathOf(shape.issues[0])}: ${shape.issues[0].message}`] }
  const { on, setting, cadre, reported, services } = shape.output
  if (on > options.today) return { problems: [`${path}.on: ${on} is after ${options.today}`] }
  if (on < options.birthDate) return { problems: [`${path}.on: ${on} is before birth`] }

  const problems: string[] = []
  const kept = services.flatMap((given, index) => {
    const at = `${path}.services.${index}`
    const service = servicesById(options.catalogue).get(given.service)
    if (service === undefined) {
      problems.push(`${at}.service: unknown service ${given.service}`)
      return []
    }
    // As the server refuses it; a kader may write down what was given elsewhere.
    const isOfKader = service.givenBy.includes('kader') || reported === true || 'notDone' in given
    if (cadre === 'kader' && !isOfKader) {
      problems.push(`${at}.service: ${given.service} is not given by a kader`)
      return []
    }
    const candidate = { outcomes: {}, ...given }
    const body = {
      setting,
      cadre,
      ...(reported === true ? { reported } : {}),
      services: [candidate],
    }
    const parsed = v.safeParse(entrySchema, entryOf(10, 'encounter-recorded', on, body))
    if (!parsed.success) {
      problems.push(
        `${path}.${pathOf(parsed.issues[0]).replace('body.services.0', `services.${index}`)}: ${parsed.issues[0].message}`,
      )
      return []
    }
    const entry = parsed.output
    const answers =
      entry.kind === 'encounter-recorded' ? (entry.body.services[0]?.answers ?? {}) : {}
    const wrong = validate(service.observes, answers, on).filter(isWrong)
    problems.push(...wrong.map((issue) => `${at}.answers.${issue.field}: ${issue.problem}`))
    return wrong.length > 0 ? [] : [candidate]
  })
  if (kept.length === 0) return { problems }
  return {
    on,
    body: { setting, cadre, ...(reported === true ? { reported } : {}), services: kept },
    problems,
  }
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  return v.getDotPath(issue) ?? 'file'
}
