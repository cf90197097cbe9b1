import { birthdaysOf, type BoardFilter } from '@jejaring/core/coverage/board-filter'
import type { Period } from '@jejaring/core/catalogue/indicator'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { countsByPlace, type BoardColumns, type CountRow, type Counts } from './board-counts.ts'

/**
 * The counts of each RT of a village with a filter, from the marks themselves: counters of neighbourhoods are not
 * parted, for there would be one for every few people.
 */
export async function readFilteredRts(
  trx: Transaction<Tables>,
  village: string,
  { months, indicators, filter = {} }: BoardColumns,
): Promise<Counts> {
  // Only what a board asks of an indicator: to read a mark's periods is what costs.
  const wanted = indicators.flatMap(({ id, period: kind }) =>
    (kind === 'month' ? [months.month, months.before] : [months[kind]]).map((period) => ({
      indicator: id,
      period: period.id,
      ...birthdays(filter, period),
    })),
  )
  const served = (month: string) => sql<number>`count(*) filter (
    where left(served ->> 0, 7) <= ${month} and coalesce(left(served ->> 1, 7) > ${month}, true))::int`
  const { rows } = await sql<CountRow>`
    select rt as area, indicator, period, count(*)::int as population,
      ${served(months.month.id)} as now,
      ${served(months.before.id)} as "monthBefore",
      ${served(months.twoBefore.id)} as "twoMonthsBefore"
    from (
      select mark.rt, mark.indicator, wanted.period, mark.periods -> wanted.period as served
      from mark
      join person on person.village = mark.village and person.id = mark.person
      join unnest(
        ${wanted.map(({ indicator }) => indicator)}::text[],
        ${wanted.map(({ period }) => period)}::text[],
        ${wanted.map(({ from }) => from)}::date[],
        ${wanted.map(({ before }) => before)}::date[]
      ) as wanted (indicator, period, born_from, born_before)
        on mark.indicator = wanted.indicator and person.birth_date >= wanted.born_from and person.birth_date < wanted.born_before
      where mark.village = ${village}
        and mark.indicator = any (${indicators.map(({ id }) => id)})
        ${filter.sex === undefined ? sql`` : sql`and person.sex = ${filter.sex}`}
        ${filter.disability === undefined ? sql`` : sql`and (person.disability = 'with') = ${filter.disability === 'with'}`}
    ) counted
    where served is not null
    group by 1, 2, 3`.execute(trx)
  return countsByPlace(rows)
}

function birthdays({ stage }: BoardFilter, period: Period) {
  const { from = '-infinity', before = 'infinity' } =
    stage === undefined ? {} : birthdaysOf(stage, period)
  return { from, before }
}
