import type { Sex } from '../person/person.ts'
import type { Lms } from './lms.ts'
import { DAYS_PER_MONTH, LAST_DAY_2006, rowOfDay } from './who-2006.ts'
import type { ByAge2006 } from './who-2006.ts'
import { rowOfMonth } from './who-2007.ts'

/** What is compared with other children of the same age. */
export type ByAge = ByAge2006

/**
 * WHO 2006 until 60 months of 30.4375 days (day 1826), then WHO 2007. Undefined where no table reaches:
 * weight from 120 months, height and BMI from 228, head from 60.
 */
export function rowByAge(index: ByAge, sex: Sex, ageDays: number): Lms | undefined {
  if (ageDays <= LAST_DAY_2006) return rowOfDay(index, sex, ageDays)
  return index === 'headForAge' ? undefined : rowOfMonth(index, sex, ageDays / DAYS_PER_MONTH)
}
