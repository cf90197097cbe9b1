import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Service, Setting } from '@jejaring/core/catalogue/define'
import type {
  Answer,
  Answers,
  NotDone,
  NotMeasured,
  Observation,
  Quantity,
} from '@jejaring/core/catalogue/observation'
import type { EncounterBody, ServiceGiven } from '@jejaring/core/journal/entry'
import type { PadKey } from '../ui/number-pad.tsx'

/** What stands in one field: texts as typed (several readings where the observation repeats), a chosen value, or why not. */
export type FieldValue =
  | { readonly kind: 'typed'; readonly texts: readonly string[] }
  | { readonly kind: 'chosen'; readonly value: string | boolean }
  | { readonly kind: 'notMeasured'; readonly reason: NotMeasured }

/** One service in the form. */
export interface ServiceForm {
  readonly fields: Readonly<Record<string, FieldValue>>
  readonly notDone?: { readonly reason: NotDone; readonly askAgain?: LocalDate }
  /** What is not all here stays as it was told. */
  readonly kept?: ServiceGiven
}
/** A visit being written down; plain data, so that it survives a reload. */
export interface VisitForm {
  /** The visit being corrected. */
  readonly encounter?: string
  readonly on: LocalDate
  readonly setting: Setting
  readonly reported: boolean
  /** In the order shown. */
  readonly services: readonly string[]
  readonly forms: Readonly<Record<string, ServiceForm>>
  /** Of the services those that stand there because they are due: what nobody touched is not saved. */
  readonly offered?: readonly string[]
}

/** Where the pad writes. */
export interface Place {
  readonly service: string
  readonly field: string
  readonly reading: number
}

export const emptyService: ServiceForm = { fields: {} }

export function withField(
  form: VisitForm,
  service: string,
  field: string,
  value: FieldValue | undefined,
): VisitForm {
  const before = form.forms[service] ?? emptyService
  const { [field]: _, ...others } = before.fields
  const fields = value === undefined ? others : { ...others, [field]: value }
  return { ...form, forms: { ...form.forms, [service]: { ...before, fields } } }
}

/** Says of fields of a service why they were not measured. */
export const withNotMeasured = (
  form: VisitForm,
  { service, fields }: { readonly service: string; readonly fields: readonly string[] },
  reason: NotMeasured,
): VisitForm =>
  fields.reduce((of, field) => withField(of, service, field, { kind: 'notMeasured', reason }), form)

/** @param notDone why a service was not given; undefined takes that back */
export function withNotDone(
  form: VisitForm,
  service: string,
  notDone: ServiceForm['notDone'],
): VisitForm {
  const { notDone: _, ...rest } = form.forms[service] ?? emptyService
  const next = notDone === undefined ? rest : { ...rest, notDone }
  return { ...form, forms: { ...form.forms, [service]: next } }
}

/** The readings of a field as typed; one empty reading when nothing was. */
export function textsOf(form: VisitForm, service: string, field: string): readonly string[] {
  const value = form.forms[service]?.fields[field]
  return value?.kind === 'typed' ? value.texts : ['']
}

/** @param decimals of the observation: more digits than that are not taken */
export function pressKey(
  form: VisitForm,
  { service, field, reading }: Place,
  key: PadKey,
  decimals: number,
): VisitForm {
  const texts = textsOf(form, service, field)
  const before = texts[reading] ?? ''
  const after = keyed(before, key, decimals)
  const next = texts.map((text, place) => (place === reading ? after : text))
  const filled = reading >= texts.length ? [...next, after] : next
  const empty = filled.every((text) => text === '')
  return withField(form, service, field, empty ? undefined : { kind: 'typed', texts: filled })
}

function keyed(text: string, key: PadKey, decimals: number): string {
  if (key === 'erase') return text.slice(0, -1)
  const [whole = '', fraction] = text.split(',')
  if (key === ',')
    return decimals === 0 || fraction !== undefined ? text : `${whole === '' ? '0' : whole},`
  if (fraction !== undefined) return fraction.length >= decimals ? text : text + key
  return whole === '0' ? key : whole.length >= 5 ? text : text + key
}

/**
 * Whether the pad goes on by itself: no other key could follow, and the value can be. What cannot be stays in sight with
 * its question.
 */
export function isFull(
  text: string,
  { decimals, plausible: [min, max] }: Pick<Quantity, 'decimals' | 'plausible'>,
): boolean {
  const value = parseTyped(text)
  if (value === undefined || value < min || value > max) return false
  const fraction = text.split(',')[1]
  return decimals === 0 ? value * 10 > max : fraction?.length === decimals
}

/** `9,35` as a number; undefined for nothing or half a number. */
export function parseTyped(text: string): number | undefined {
  return /^\d+(,\d+)?$/.test(text.replace(/,$/, ''))
    ? Number(text.replace(/,$/, '').replace(',', '.'))
    : undefined
}

export const typed = (value: number, decimals: number): string =>
  value.toFixed(decimals).replace('.', ',')

export function answersOf(service: Pick<Service, 'observes'>, form: ServiceForm): Answers {
  const answers: Record<string, Answer> = {}
  for (const [field, observation] of Object.entries(service.observes)) {
    const value = form.fields[field]
    const answer = value === undefined ? undefined : answerOf(observation, value)
    if (answer !== undefined) answers[field] = answer
  }
  return answers
}

function answerOf(observation: Observation, value: FieldValue): Answer | undefined {
  switch (value.kind) {
    case 'notMeasured':
      return { notMeasured: value.reason }
    case 'chosen':
      return value.value
    case 'typed': {
      if (observation.kind !== 'quantity') return value.texts[0]
      const readings = value.texts.flatMap((text) => parseTyped(text) ?? [])
      return readings.length > 1 ? readings : readings[0]
    }
  }
}

/** What a visit would say if it were saved now; outcomes come from the judging. */
export function bodyOf(
  form: VisitForm,
  services: ReadonlyMap<string, Service>,
  cadre: EncounterBody['cadre'],
): EncounterBody {
  return {
    setting: form.setting,
    cadre,
    ...(form.reported ? { reported: true as const } : {}),
    services: form.services.flatMap((id) => {
      const service = services.get(id)
      const filled = form.forms[id] ?? emptyService
      if (service === undefined) return []
      if (filled.kept !== undefined) return [filled.kept]
      return [
        filled.notDone === undefined
          ? { service: id, answers: answersOf(service, filled), outcomes: {} }
          : { service: id, answers: {}, outcomes: {}, notDone: filled.notDone },
      ]
    }),
  }
}

/** The form of a visit already recorded, for correcting it. */
export function formOf(
  encounter: string,
  version: EncounterBody & { readonly on: LocalDate },
  services: ReadonlyMap<string, Service>,
): VisitForm {
  return {
    encounter,
    on: version.on,
    setting: version.setting,
    reported: version.reported === true,
    services: version.services.map(({ service }) => service),
    forms: Object.fromEntries(
      version.services.map((given) => [
        given.service,
        {
          fields: fieldsOf(services.get(given.service), given.answers),
          ...(given.notDone === undefined ? {} : { notDone: given.notDone }),
          ...(given.hidden === true ? { kept: given } : {}),
        },
      ]),
    ),
  }
}

export function fieldsOf(
  service: Pick<Service, 'observes'> | undefined,
  answers: Answers,
): Readonly<Record<string, FieldValue>> {
  return Object.fromEntries(
    Object.entries(answers).map(([field, answer]): [string, FieldValue] => {
      if (typeof answer === 'object' && 'notMeasured' in answer) {
        return [field, { kind: 'notMeasured', reason: answer.notMeasured }]
      }
      const observation = service?.observes[field]
      const decimals = observation?.kind === 'quantity' ? observation.decimals : 0
      if (typeof answer === 'number')
        return [field, { kind: 'typed', texts: [typed(answer, decimals)] }]
      if (typeof answer === 'object') {
        return [field, { kind: 'typed', texts: answer.map((reading) => typed(reading, decimals)) }]
      }
      return observation?.kind === 'words' || observation?.kind === 'day'
        ? [field, { kind: 'typed', texts: [String(answer)] }]
        : [field, { kind: 'chosen', value: answer }]
    }),
  )
}
