import { daysBetween, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { VillageWaits } from '@jejaring/core/meeting/agenda'
import type { Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import { readHandedVisits } from '../reports/home-visits.ts'

/** Visits that were handed over and not made, as counts: most of those past their day first. */
export async function waitingVisits(
  db: Kysely<Tables>,
  caller: Caller,
  villages: readonly string[],
  today: LocalDate,
): Promise<readonly VillageWaits[]> {
  const waits = await inScope(db, caller, async (trx) => {
    const found: VillageWaits[] = []
    for (const area of villages) {
      const handed = [...(await readHandedVisits(trx, area)).values()]
      const overdue = handed.filter(({ due }) => due !== undefined && due < today).length
      const longestDays = Math.max(0, ...handed.map(({ on }) => daysBetween(on, today)))
      if (handed.length > 0) found.push({ area, open: handed.length, overdue, longestDays })
    }
    return found
  })
  return waits.toSorted((a, b) => b.overdue - a.overdue || b.longestDays - a.longestDays)
}
