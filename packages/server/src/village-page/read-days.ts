import {
  firstDayOf,
  isLocalDate,
  monthOf,
  nextMonth,
  type LocalDate,
} from '@jejaring/core/calendar/local-date'
import type { Facility } from '@jejaring/core/sync/places'
import type { PosyanduDay } from '@jejaring/core/village-page/village-page'
import type { Kysely } from 'kysely'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'

/** When the Posyandu of these villages meet and have met this month, by day. */
export async function readDays(
  db: Kysely<Tables>,
  villages: readonly string[],
  { posyandu, today }: { readonly posyandu: readonly Facility[]; readonly today: LocalDate },
): Promise<readonly PosyanduDay[]> {
  const month = monthOf(today)
  const held = await inScope(db, { villages, seesNames: true }, (trx) =>
    trx
      .selectFrom('session')
      .where('village', 'in', villages)
      .where('on_day', '>=', firstDayOf(month))
      .where('on_day', '<', firstDayOf(nextMonth(month)))
      .where('on_day', '<=', today)
      .select(['posyandu', 'on_day as on'])
      .distinct()
      .execute(),
  )
  return posyandu
    .flatMap(({ id, name, meetsOn, villages: of }): readonly PosyanduDay[] => {
      const post = { village: of[0] ?? '', post: name }
      const own = held.filter(({ posyandu: at }) => at === id)
      if (own.length > 0) return own.map(({ on }) => ({ ...post, on, state: 'held' }))
      const on = usualDay(month, meetsOn)
      if (on === undefined) return []
      return [{ ...post, on, state: on < today ? 'missed' : 'planned' }]
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** A month without that day has its last. */
function usualDay(month: string, meetsOn: number | undefined): LocalDate | undefined {
  return meetsOn === undefined
    ? undefined
    : [meetsOn, 30, 29, 28]
        .filter((day) => day <= meetsOn)
        .map((day) => `${month}-${String(day).padStart(2, '0')}`)
        .find(isLocalDate)
}
