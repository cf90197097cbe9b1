import type { Indicator } from '@jejaring/core/catalogue/indicator'
import { yearOf } from '@jejaring/core/calendar/local-date'
import type { Role } from '@jejaring/core/sync/account'
import { seesSensitive } from '@jejaring/core/sync/sees-sensitive'
import * as v from 'valibot'
import type { Caller } from '../accounts/caller.ts'
import { servedVillages } from '../places/served-villages.ts'
import { todayOf } from '../reports/today.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'
import { boards } from './signed-in.ts'

/** Who looks at the numbers of a year. */
export const targetReaders: readonly Role[] = [...boards, 'admin']
/** Who answers for the numbers of a place: its Dinas, the head of its Puskesmas, and who runs the system. */
export const targetWriters: readonly Role[] = ['head', 'dinas', 'admin']

export const yearText = v.pipe(v.string(), v.regex(/^20\d\d$/))
const YEARS_BACK = 10
const YEARS_AHEAD = 5

/** An administrator has no place: the numbers of every served village may be entered. */
export async function withPlaces({ db }: Deps, caller: Caller): Promise<Caller> {
  return caller.role === 'admin' ? { ...caller, villages: await servedVillages(db) } : caller
}

/** What is sensitive has a number for those who see its column, and for those who enter it. */
export const indicatorsFor = ({ catalogue }: Deps, { role }: Caller): readonly Indicator[] =>
  catalogue.indicators.filter(
    ({ sensitive }) => sensitive !== true || seesSensitive(role) || targetWriters.includes(role),
  )

export function mustKnow(deps: Deps, caller: Caller, asked: string): void {
  if (!indicatorsFor(deps, caller).some(({ id }) => id === asked)) {
    throw new Problem('not-found', 'indicator')
  }
}

export function yearsOf(
  deps: Deps,
  caller: Caller,
): { readonly min: number; readonly max: number } {
  const year = yearOf(todayOf(deps, caller))
  return { min: year - YEARS_BACK, max: year + YEARS_AHEAD }
}
