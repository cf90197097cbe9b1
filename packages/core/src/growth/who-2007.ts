/** WHO Growth Reference 5-19 years (2007): from 60 months, one row per month of 30.4375 days. */
import type { Sex } from '../person/person.ts'
import type { Lms } from './lms.ts'
import { whoTables } from './tables/who-tables.ts'
import { at, once, unpack } from './unpack.ts'
import type { Columns } from './unpack.ts'

export type Index2007 = 'weightForAge' | 'lengthForAge' | 'bmiForAge'

const FIRST_MONTH = 60

function tablesOf(sex: Sex): Readonly<Record<Index2007, () => Columns>> {
  const of = whoTables[sex]
  return {
    weightForAge: once(() => unpack(of.weightForAge2007)),
    lengthForAge: once(() => unpack(of.heightForAge2007)),
    bmiForAge: once(() => unpack(of.bmiForAge2007)),
  }
}
const tables = { male: tablesOf('male'), female: tablesOf('female') }

/**
 * L, M and S run straight between two months, as in WHO's software. Weight to 120 months, height and
 * BMI to 228, both closed; undefined outside.
 */
export function rowOfMonth(index: Index2007, sex: Sex, ageMonths: number): Lms | undefined {
  const { l, m, s } = tables[sex][index]()
  const last = FIRST_MONTH + m.length - 1
  if (ageMonths < FIRST_MONTH || ageMonths > last) return undefined
  const below = Math.min(Math.floor(ageMonths), last - 1)
  const share = ageMonths - below
  const between = (column: readonly number[]): number => {
    const lower = at(column, below - FIRST_MONTH)
    return lower + (at(column, below - FIRST_MONTH + 1) - lower) * share
  }
  return { l: between(l), m: between(m), s: between(s) }
}
