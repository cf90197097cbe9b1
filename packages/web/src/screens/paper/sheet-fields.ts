import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { adultNutrition } from '@jejaring/core/catalogue/services/adult/adult-nutrition'
import { bloodPressureScreening } from '@jejaring/core/catalogue/services/adult/blood-pressure-screening'
import { childGrowth } from '@jejaring/core/catalogue/services/child/child-growth'
import { appliesOn } from '@jejaring/core/judge/eligible'
import type { PersonHistory } from '@jejaring/core/judge/history'
import { parseTyped, withField, type VisitForm } from '../../forms/form-state.ts'

/** A column of the paper, and where its number belongs. */
export interface SheetField {
  readonly column: 'weight' | 'height' | 'arm' | 'waist' | 'systolic' | 'diastolic'
  readonly service: typeof childGrowth | typeof adultNutrition | typeof bloodPressureScreening
  readonly field: string
  readonly decimals: number
  /** Closed range of what is possible. */
  readonly plausible: readonly [min: number, max: number]
}

const { observes: child } = childGrowth
const { observes: adult } = adultNutrition
const { observes: pressure } = bloodPressureScreening

const fields: readonly SheetField[] = [
  { column: 'weight', service: childGrowth, field: 'weight', ...child.weight },
  { column: 'height', service: childGrowth, field: 'length', ...child.length },
  { column: 'arm', service: childGrowth, field: 'arm', ...child.arm },
  { column: 'weight', service: adultNutrition, field: 'weight', ...adult.weight },
  { column: 'height', service: adultNutrition, field: 'height', ...adult.height },
  { column: 'waist', service: adultNutrition, field: 'waist', ...adult.waist },
  { column: 'systolic', service: bloodPressureScreening, field: 'systolic', ...pressure.systolic },
  {
    column: 'diastolic',
    service: bloodPressureScreening,
    field: 'diastolic',
    ...pressure.diastolic,
  },
]

/** What the paper may hold of this person, in the order of its columns. */
export const fieldsFor = (history: PersonHistory, on: LocalDate): readonly SheetField[] =>
  fields.filter(({ service }) => appliesOn(service, history, on))

export const keyOf = ({ service, field }: SheetField): string => `${service.id}.${field}`

/** Numbers nobody has: the paper was read or typed wrongly. */
export const oddFields = (
  asked: readonly SheetField[],
  typed: ReadonlyMap<string, string>,
): readonly SheetField[] =>
  asked.filter((one) => {
    const text = typed.get(keyOf(one)) ?? ''
    if (text === '') return false
    const value = parseTyped(text)
    const [min, max] = one.plausible
    return value === undefined || value < min || value > max
  })

/** The visit a row of the paper tells: of each service with a number all that was written. */
export function formOfRow(
  asked: readonly SheetField[],
  typed: ReadonlyMap<string, string>,
  on: LocalDate,
): VisitForm {
  const filled = asked.filter((one) => (typed.get(keyOf(one)) ?? '') !== '')
  const empty: VisitForm = {
    on,
    setting: 'posyandu',
    reported: false,
    services: [...new Set(filled.map(({ service }) => service.id))],
    forms: {},
  }
  return filled.reduce((form, one) => {
    const texts = [typed.get(keyOf(one)) ?? '']
    return withField(form, one.service.id, one.field, { kind: 'typed', texts })
  }, empty)
}
