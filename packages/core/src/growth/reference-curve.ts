import type { Sex } from '../person/person.ts'
import { restrictedValueAt, valueAt } from './lms.ts'
import { rowByAge } from './reference.ts'
import type { ByAge } from './reference.ts'

export interface CurvePoint {
  readonly ageDays: number
  /** kg, cm or kg/m2, as the index. */
  readonly value: number
}

/** Ages of a curve in days, half-open. */
export interface CurveAges {
  readonly from: number
  readonly before: number
  readonly step: number
}

/**
 * One line of the growth chart: the value at `z` standard deviations for each age. Length and BMI step
 * at day 731, where children begin to be measured standing. Ages without a table are left out.
 */
export function referenceCurve(
  { index, sex }: { readonly index: ByAge; readonly sex: Sex },
  z: number,
  { from, before, step }: CurveAges,
): readonly CurvePoint[] {
  if (!(step > 0)) throw new RangeError('a step is more than 0 days')
  const isRestricted = index === 'weightForAge' || index === 'bmiForAge'
  const points: CurvePoint[] = []
  for (let ageDays = from; ageDays < before; ageDays += step) {
    const row = rowByAge(index, sex, ageDays)
    if (row === undefined) continue
    points.push({ ageDays, value: isRestricted ? restrictedValueAt(z, row) : valueAt(z, row) })
  }
  return points
}
