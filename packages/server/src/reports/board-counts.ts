import type { Indicator, Period } from '@jejaring/core/catalogue/indicator'
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

/** A period and the ends of three months, at which its served are counted. */
export interface WantedCount {
  /** Which of the boards shows it. */
  readonly board: number
  readonly period: Period
  readonly now: string
  readonly monthBefore: string
  readonly twoMonthsBefore: string
}

/** The three months at whose ends people are counted as served. */
export type Ends = 'now' | 'monthBefore' | 'twoMonthsBefore'

/**
 * What boards that differ in their months alone need counted. Indicators of the month are counted at the end of their own
 * month, whichever board shows it: once for all of them.
 */
function wantedOf(all: readonly BoardColumns[]): readonly WantedCount[] {
  const isMonthly = all.every(({ indicators }) =>
    indicators.every(({ period }) => period === 'month'),
  )
  if (isMonthly && all.length > 1) {
    const periods = all.flatMap(({ months }) => [months.month, months.before])
    return [...new Map(periods.map((period) => [period.id, period])).values()].map((period) => ({
      board: 0,
      period,
      now: period.id,
      monthBefore: period.id,
      twoMonthsBefore: period.id,
    }))
  }
  return all.flatMap(({ months: { year, schoolYear, month, before, twoBefore } }, board) =>
    [year, schoolYear, month, before].map((period) => ({
      board,
      period,
      now: month.id,
      monthBefore: before.id,
      twoMonthsBefore: twoBefore.id,
    })),
  )
}

/** The counts for boards that differ in their months alone, in the order asked for, by one question for all of them. */
export async function countBoards(
  all: readonly BoardColumns[],
  ask: (wanted: readonly WantedCount[], columns: BoardColumns) => Promise<readonly CountRow[]>,
): Promise<readonly Counts[]> {
  const [columns] = all
  if (columns === undefined) return []
  const wanted = wantedOf(all)
  const rows = await ask(wanted, columns)
  const boards = new Set(wanted.map(({ board }) => board))
  const counts = [...boards].map((of) => countsByPlace(rows.filter(({ board }) => board === of)))
  return all.map((_, at) => counts[at] ?? counts[0] ?? new Map())
}

/**
 * Sums of the coverage counters: of whole villages, or of each RT of one village. Somebody is served at the end
 * of a month when served by then and not lapsed by then; today's month is taken to its end. A filter is of whole villages
 * alone: see `readFilteredRts`.
 */
export const readCountsOf = (
  db: Kysely<Tables>,
  where: Where,
  all: readonly BoardColumns[],
): Promise<readonly Counts[]> =>
  countBoards(all, (wanted, { indicators, filter }) => {
    const whole = 'villages' in where
    const villages = whole ? where.villages : [where.rtsOf]
    const area = whole ? sql<string>`village` : sql<string>`rt`
    const served = (month: Ends) =>
      sql<number>`coalesce(sum(people) filter (where served_month between '0' and ${sql.ref(`wanted.${month}`)}
        and (lapse_month = '' or lapse_month > ${sql.ref(`wanted.${month}`)})), 0)::int`
    const periods = wanted.map(({ period }) => period.id)
    const ends = (of: Ends) => wanted.map((one) => one[of])
    return db
      .selectFrom('coverage')
      .innerJoin(
        sql<Omit<WantedCount, 'period'> & { readonly period: string }>`unnest(
          ${wanted.map(({ board }) => board)}::int[], ${periods}::text[],
          ${ends('now')}::text[], ${ends('monthBefore')}::text[], ${ends('twoMonthsBefore')}::text[]
        )`.as<'wanted'>(sql`wanted (board, period, now, "monthBefore", "twoMonthsBefore")`),
        'wanted.period',
        'coverage.period',
      )
      .where('village', '=', sql<string>`any(${villages})`)
      .where('rt', whole ? '=' : '<>', '')
      .$if(filter !== undefined, (query) =>
        query.where('who', '=', sql<string>`any(${whoPass(filter ?? {})})`),
      )
      .where('indicator', '=', sql<string>`any(${indicators.map(({ id }) => id)})`)
      .where('coverage.period', '=', sql<string>`any(${[...new Set(periods)]})`)
      .groupBy([area, 'indicator', 'coverage.period', 'board'])
      .select([
        area.as('area'),
        'indicator',
        'coverage.period',
        'board',
        sql<number>`coalesce(sum(people) filter (where served_month = ''), 0)::int`.as(
          'population',
        ),
        served('now').as('now'),
        served('monthBefore').as('monthBefore'),
        served('twoMonthsBefore').as('twoMonthsBefore'),
      ])
      .execute()
  })

/** The counts for one board. */
export async function readCounts(
  db: Kysely<Tables>,
  where: Where,
  columns: BoardColumns,
): Promise<Counts> {
  const [counts] = await readCountsOf(db, where, [columns])
  return counts ?? new Map()
}

export interface CountRow extends PeriodCount {
  readonly board: number
  readonly area: string
  readonly indicator: string
  readonly period: string
}

function countsByPlace(rows: readonly CountRow[]): Counts {
  const counts = new Map<string, Map<string, PeriodCount>>()
  for (const { area: place, indicator, period, board: _, ...count } of rows) {
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
