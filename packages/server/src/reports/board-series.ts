import { monthOf, monthsBetween, nextMonth, type Month } from '@jejaring/core/calendar/local-date'
import { whoPass } from '@jejaring/core/coverage/board-filter'
import type { Count } from '@jejaring/core/coverage/trend'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'
import type { BoardColumns } from './board-counts.ts'
import { periodOf } from './board-months.ts'

/** By place and indicator, month by month from the end of the month before its period on, when nobody was served in it. */
export type Series = ReadonlyMap<string, readonly Count[]>

const keyOf = (place: string, indicator: string): string => `${place} ${indicator}`

/** Of several places together. */
export function seriesOf(
  series: Series,
  places: readonly string[],
  indicator: string,
): readonly Count[] {
  const parts = places.flatMap((place) => {
    const own = series.get(keyOf(place, indicator))
    return own === undefined ? [] : [own]
  })
  const [first = [nobody]] = parts
  return first.map((_, at) => ({
    population: sum(parts, at, ({ population }) => population),
    served: sum(parts, at, ({ served }) => served),
  }))
}

const nobody: Count = { population: 0, served: 0 }
const sum = (
  parts: readonly (readonly Count[])[],
  at: number,
  of: (count: Count) => number,
): number => parts.reduce((all, part) => all + of(part[at] ?? nobody), 0)

/** How indicators that are counted from the start of a year on have grown until this month: as `readCounts` counts. */
export async function readSeries(
  trx: Transaction<Tables>,
  where: { readonly villages: readonly string[] } | { readonly rtsOf: string },
  { months, indicators, filter }: BoardColumns,
): Promise<Series> {
  const yearly = indicators.filter(({ period }) => period !== 'month')
  if (yearly.length === 0) return new Map()
  const whole = 'villages' in where
  const villages = whole ? where.villages : [where.rtsOf]
  const place = whole ? sql<string>`village` : sql<string>`rt`
  const rows = await trx
    .selectFrom('coverage')
    .where('village', '=', sql<string>`any(${villages})`)
    .where('rt', whole ? '=' : '<>', '')
    .$if(filter !== undefined, (query) =>
      query.where('who', '=', sql<string>`any(${whoPass(filter ?? {})})`),
    )
    .where('indicator', '=', sql<string>`any(${yearly.map(({ id }) => id)})`)
    .where('period', '=', sql<string>`any(${[months.year.id, months.schoolYear.id]})`)
    .groupBy([place, 'indicator', 'period', 'served_month', 'lapse_month'])
    .select([place.as('place'), 'indicator', 'period', 'served_month', 'lapse_month'])
    .select(sql<number>`sum(people)::int`.as('people'))
    .execute()
  const byCell = new Map<string, typeof rows>()
  for (const row of rows) {
    const key = keyOf(row.place, row.indicator)
    byCell.set(key, [...(byCell.get(key) ?? []), row])
  }
  const series = new Map<string, readonly Count[]>()
  for (const indicator of yearly) {
    const { id, from } = periodOf(indicator, months)
    const until = monthsFrom(monthOf(from), monthOf(months.asOf))
    for (const at of new Set(rows.map((row) => row.place))) {
      const own = (byCell.get(keyOf(at, indicator.id)) ?? []).filter(({ period }) => period === id)
      const people = (of: (row: (typeof rows)[number]) => boolean): number =>
        own.reduce((all, row) => (of(row) ? all + row.people : all), 0)
      const population = people((row) => row.served_month === '')
      series.set(
        keyOf(at, indicator.id),
        ['', ...until].map((month) => ({
          population,
          served: people(
            ({ served_month: served, lapse_month: lapse }) =>
              served !== '' && served <= month && (lapse === '' || lapse > month),
          ),
        })),
      )
    }
  }
  return series
}

function monthsFrom(first: Month, last: Month): readonly Month[] {
  const all = [first]
  for (let n = monthsBetween(first, last); n > 0; n -= 1) all.push(nextMonth(all.at(-1) ?? first))
  return all
}
