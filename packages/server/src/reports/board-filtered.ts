import { birthdaysOf, type BoardFilter } from '@jejaring/core/coverage/board-filter'
import type { Period } from '@jejaring/core/catalogue/indicator'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'
import {
  countBoards,
  type BoardColumns,
  type CountRow,
  type Counts,
  type Ends,
} from './board-counts.ts'

/**
 * The counts of each RT of a village with a filter, from the marks themselves: counters of neighbourhoods are not
 * parted, for there would be one for every few people.
 */
export const readFilteredRts = (
  trx: Transaction<Tables>,
  village: string,
  all: readonly BoardColumns[],
): Promise<readonly Counts[]> =>
  countBoards(all, async (wanted, { indicators, filter = {} }) => {
    const ends = (of: Ends) => wanted.map((one) => one[of])
    const born = wanted.map(({ period }) => birthdays(filter, period))
    const served = (month: Ends) => sql`count(*) filter (
      where left(served ->> 0, 7) <= ${sql.ref(`wanted.${month}`)}
        and coalesce(left(served ->> 1, 7) > ${sql.ref(`wanted.${month}`)}, true))::int`
    // To read a mark's periods is what costs: once for all that is wanted of them.
    const { rows } = await sql<CountRow>`
      select mark.rt as area, mark.indicator, board, period, count(*)::int as population,
        ${served('now')} as now,
        ${served('monthBefore')} as "monthBefore",
        ${served('twoMonthsBefore')} as "twoMonthsBefore"
      from mark
      join person on person.village = mark.village and person.id = mark.person
      cross join json_each(mark.periods) as marked (period, served)
      join unnest(
        ${wanted.map(({ board }) => board)}::int[],
        ${wanted.map(({ period }) => period.id)}::text[],
        ${ends('now')}::text[],
        ${ends('monthBefore')}::text[],
        ${ends('twoMonthsBefore')}::text[],
        ${born.map(({ from }) => from)}::date[],
        ${born.map(({ before }) => before)}::date[]
      ) as wanted (board, period, now, "monthBefore", "twoMonthsBefore", born_from, born_before)
        using (period)
      where mark.village = ${village}
        and mark.indicator = any (${indicators.map(({ id }) => id)})
        and person.birth_date >= born_from and person.birth_date < born_before
        ${filter.sex === undefined ? sql`` : sql`and person.sex = ${filter.sex}`}
        ${filter.disability === undefined ? sql`` : sql`and (person.disability = 'with') = ${filter.disability === 'with'}`}
      group by 1, 2, 3, 4`.execute(trx)
    return rows
  })

function birthdays({ stage }: BoardFilter, period: Period) {
  const { from = '-infinity', before = 'infinity' } =
    stage === undefined ? {} : birthdaysOf(stage, period)
  return { from, before }
}
