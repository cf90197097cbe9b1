import { type LocalDate, daysBetween } from '../calendar/local-date.ts'
import { type Growth, growthOf } from '../growth/growth.ts'
import type { Position } from '../growth/who-2006.ts'
import type { History } from './history.ts'

interface Sizes {
  readonly weight?: number
  readonly length?: number
  readonly position?: Position
  readonly head?: number
  readonly arm?: number
  readonly oedema?: boolean
}
type Child = Pick<History, 'sex' | 'birthDate'>

/** The visit itself and a dozen indicators ask for the classes of the same measuring. */
const known = new WeakMap<
  Sizes,
  Child & { readonly on: LocalDate; readonly classes: Growth['classes'] }
>()

/** The classes of one measuring; none before birth: a birth date corrected later may lie after the visit. */
export function growthClasses(
  measured: Sizes,
  { sex, birthDate }: Child,
  on: LocalDate,
): Growth['classes'] {
  const before = known.get(measured)
  if (before?.on === on && before.birthDate === birthDate && before.sex === sex) {
    return before.classes
  }
  const { weight: weightKg, length: lengthCm, position, head, arm, oedema } = measured
  const sizes = { weightKg, lengthCm, measured: position, headCm: head, muacCm: arm, oedema }
  const ageDays = daysBetween(birthDate, on)
  const { classes } = ageDays < 0 ? { classes: {} } : growthOf({ ...sizes, sex, ageDays })
  known.set(measured, { sex, birthDate, on, classes })
  return classes
}
