import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Changes } from '@jejaring/core/journal/entry'
import { disabilityOf } from '@jejaring/core/journal/disability-of'
import { current, editOf, type Writes } from '@jejaring/core/journal/writes'
import { kindsOf } from '@jejaring/core/person/disability'
import type { HouseholdFields, PersonFields } from '@jejaring/core/person/person'
import { bodyOf, nobodyYet, tidied, type Newcomer } from '../register/newcomer.ts'

/** What is known of a person, as the form shows it. A NIK is not shown again: it is typed anew or left alone. */
export function formOf(fields: Writes<PersonFields>): Newcomer {
  const [year = '', month = '', day = ''] = (current(fields.birthDate) ?? '').split('-')
  const sex = current(fields.sex)
  const relation = current(fields.relation)
  const disability = kindsOf(disabilityOf({ fields }))
  return {
    ...nobodyYet,
    name: current(fields.name) ?? '',
    year,
    month: withoutZero(month),
    day: withoutZero(day),
    motherName: current(fields.motherName) ?? '',
    phone: current(fields.phone) ?? '',
    ...(sex === undefined ? {} : { sex }),
    ...(relation === undefined ? {} : { relation }),
    ...(disability === undefined ? {} : { disability }),
  }
}

const withoutZero = (digits: string): string => digits.replace(/^0/, '')

/** What the form says otherwise than the record; a field left empty is left alone. Undefined while something is missing. */
export function changesOf(
  form: Newcomer,
  fields: Writes<PersonFields>,
  today: LocalDate,
): Changes<PersonFields> | undefined {
  const household = current(fields.household)
  const body = household === undefined ? undefined : bodyOf(form, household, today)
  if (body === undefined) return undefined
  // A birth date that was estimated and is left as it was stays an estimate.
  const isSameDay = body.birthDate === current(fields.birthDate)
  const wasMental = form.disability !== undefined && current(fields.mentalDisability) === true
  return changed(fields, {
    ...(wasMental ? { mentalDisability: false } : {}),
    ...body,
    ...(isSameDay ? { birthDateEstimated: undefined } : {}),
  })
}

/** The household with what the form says otherwise. */
export const houseChangesOf = (
  form: HouseholdFields,
  fields: Writes<HouseholdFields>,
): Changes<HouseholdFields> =>
  changed(fields, { ...form, headName: tidied(form.headName), address: tidied(form.address) })

function changed<Fields extends object>(
  fields: Writes<Fields>,
  values: { readonly [Name in keyof Fields]?: Fields[Name] | undefined },
): Changes<Fields> {
  let changes: Changes<Fields> = {}
  for (const name in values) {
    const value = values[name]
    if (value === undefined) continue
    const edit = editOf(fields[name], value)
    if (edit !== undefined) changes = { ...changes, [name]: edit }
  }
  return changes
}
