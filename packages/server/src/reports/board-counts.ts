import type { Indicator } from '@jejaring/core/catalogue/indicator'
import { whoPass, type BoardFilter } from '@jejaring/core/coverage/board-filter'
import { sql, type Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import type { BoardMonths } from './board-months.ts'

/** People counted by one indicator in one period, and how many were served at the end of three months. */
export interface PeriodCount {
  readonly population: number
  readonly now: number
  readonly monthBefore: number
  readonly twoMonthsBefore: number
}
const nobody: PeriodCount = { population: 0, now: 0, monthBefore: 0, twoMonthsBefore: 0 }

/** What a board looks at. */
export interface BoardColumns {
  readonly months: BoardMonths
  readonly indicators: readonly Indicator[]
  /** Absent: everybody. */
  readonly filter?: BoardFilter
}

/** Whole villages, or each neighbourhood (RT) of one. */
type Where = { readonly villages: readonly string[] } | { readonly rtsOf: string }

/** The counts of one place, by indicator and period. */
export type PlaceCounts = ReadonlyMap<string, PeriodCount>
/** By place: a village, or a neighbourhood (RT). */
export type Counts = ReadonlyMap<string, PlaceCounts>

export const countOf = (
  counts: Counts,
  area: string,
  indicator: string,
  period: string,
): PeriodCount => counts.get(area)?.get(keyOf(indicator, period)) ?? nobody

const keyOf = (indicator: string, period: string): string => `${indicator} ${period}`

/**
 * Sums of the coverage counters: of whole villages, or of each RT of one village. Somebody is served at the end
 * of a month when served by then and not lapsed by then; today's month is taken to its end. A filter is of whole villages
 * alone: see `readFilteredRts`.
 */
export async function readCounts(
  db: Kysely<Tables>,
  where: Where,
  { months, indicators, filter }: BoardColumns,
): Promise<Counts> {
  const whole = 'villages' in where
  const villages = whole ? where.villages : [where.rtsOf]
  const area = whole ? sql<string>`village` : sql<string>`rt`
  const served = (month: string) =>
    sql<number>`coalesce(sum(people) filter (
      where served_month between '0' and ${month} and (lapse_month = '' or lapse_month > ${month})
    ), 0)::int`
  const periods = [months.year, months.schoolYear, months.month, months.before].map(({ id }) => id)
  const rows = await db
    .selectFrom('coverage')
    .where('village', '=', sql<string>`any(${villages})`)
    .where('rt', whole ? '=' : '<>', '')
    .$if(filter !== undefined, (query) =>
      query.where('who', '=', sql<string>`any(${whoPass(filter ?? {})})`),
    )
    .where('indicator', '=', sql<string>`any(${indicators.map(({ id }) => id)})`)
    .where('period', '=', sql<string>`any(${periods})`)
    .groupBy([area, 'indicator', 'period'])
    .select([
      area.as('area'),
      'indicator',
      'period',
      sql<number>`coalesce(sum(people) filter (where served_month = ''), 0)::int`.as('population'),
      served(months.month.id).as('now'),
      served(months.before.id).as('monthBefore'),
      served(months.twoBefore.id).as('twoMonthsBefore'),
    ])
    .execute()
  return countsByPlace(rows)
}

/**
 * The counts that boards of several months need of indicators of the month: each month as at its own end, read once for
 * all of them.
 */
async function readMonthlyCounts(
  db: Kysely<Tables>,
  where: Where,
  all: readonly BoardColumns[],
): Promise<Counts> {
  const [{ indicators, filter } = noColumns] = all
  const whole = 'villages' in where
  const villages = whole ? where.villages : [where.rtsOf]
  const area = whole ? sql<string>`village` : sql<string>`rt`
  const periods = all.flatMap(({ months }) => [months.month.id, months.before.id])
  const rows = await db
    .selectFrom('coverage')
    .where('village', '=', sql<string>`any(${villages})`)
    .where('rt', whole ? '=' : '<>', '')
    .$if(filter !== undefined, (query) =>
      query.where('who', '=', sql<string>`any(${whoPass(filter ?? {})})`),
    )
    .where('indicator', '=', sql<string>`any(${indicators.map(({ id }) => id)})`)
    .where('period', '=', sql<string>`any(${[...new Set(periods)]})`)
    .groupBy([area, 'indicator', 'period'])
    .select([
      area.as('area'),
      'indicator',
      'period',
      sql<number>`coalesce(sum(people) filter (where served_month = ''), 0)::int`.as('population'),
      sql<number>`coalesce(sum(people) filter (
        where served_month between '0' and period and (lapse_month = '' or lapse_month > period)
      ), 0)::int`.as('served'),
    ])
    .execute()
  return countsByPlace(
    rows.map(({ served, ...row }) => ({
      ...row,
      now: served,
      monthBefore: served,
      twoMonthsBefore: served,
    })),
  )
}
const noColumns: Pick<BoardColumns, 'indicators' | 'filter'> = { indicators: [] }

/** The counts for boards that differ in their months alone, in the order asked for. */
export async function readCountsOf(
  db: Kysely<Tables>,
  where: Where,
  all: readonly BoardColumns[],
): Promise<readonly Counts[]> {
  const [first, ...others] = all
  if (first === undefined) return []
  if (others.length === 0) return [await readCounts(db, where, first)]
  if (first.indicators.every(({ period }) => period === 'month')) {
    const counts = await readMonthlyCounts(db, where, all)
    return all.map(() => counts)
  }
  const counts: Counts[] = []
  for (const columns of all) counts.push(await readCounts(db, where, columns))
  return counts
}

export interface CountRow extends PeriodCount {
  readonly area: string
  readonly indicator: string
  readonly period: string
}

export function countsByPlace(rows: readonly CountRow[]): Counts {
  const counts = new Map<string, Map<string, PeriodCount>>()
  for (const { area: place, indicator, period, ...count } of rows) {
    const known = counts.get(place) ?? new Map<string, PeriodCount>()
    counts.set(place, known.set(keyOf(indicator, period), count))
  }
  return counts
}

/** The counts of several places together. */
export function sumCounts(counts: readonly PeriodCount[]): PeriodCount {
  return counts.reduce(
    (sum, count) => ({
      population: sum.population + count.population,
      now: sum.now + count.now,
      monthBefore: sum.monthBefore + count.monthBefore,
      twoMonthsBefore: sum.twoMonthsBefore + count.twoMonthsBefore,
    }),
    nobody,
  )
}
