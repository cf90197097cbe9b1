import { monthOf, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Indicator } from '@jejaring/core/catalogue/indicator'
import { isSmall } from '@jejaring/core/coverage/hide-small'
import { targetOfToday } from '@jejaring/core/coverage/target-of-today'
import { trendOfMonth, trendOfYear } from '@jejaring/core/coverage/trend'
import { plainState } from '@jejaring/core/village-page/plain-state'
import { isKeptBack, publishedTogether, staysKeptBack } from '@jejaring/core/village-page/published'
import { villagePageLines, type VillageLine } from '@jejaring/core/village-page/village-page'
import { sql, type Kysely, type Transaction } from 'kysely'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import { countOf, readCounts, sumCounts } from '../reports/board-counts.ts'
import { boardMonths, periodOf, type BoardMonths, yearsOf } from '../reports/board-months.ts'
import { readOfficial } from '../reports/board-official.ts'
import { readPercents } from '../reports/board-percent.ts'

/** The lines of the page of an area, from the counters of its villages; what is kept back here is noted. */
export async function readLines(
  db: Kysely<Tables>,
  villages: readonly string[],
  { indicators, today }: { readonly indicators: readonly Indicator[]; readonly today: LocalDate },
): Promise<readonly VillageLine[]> {
  const months = boardMonths(monthOf(today), today)
  const told = villagePageLines.flatMap(({ indicator }) =>
    indicators.filter(({ id }) => id === indicator),
  )
  const periods = told.map((indicator) => periodOf(indicator, months).id)
  const years = yearsOf([months])
  const scope = { villages, seesNames: false }
  const [counts, officialOf, percentOf, kept] = await inScope(
    db,
    scope,
    async (trx) => [
      await readCounts(trx, { villages }, { months, indicators: told }),
      (await readOfficial(trx, villages, years))(months),
      (await readPercents(trx, villages, years))(months),
      await readKeptBack(trx, villages, periods),
    ],
    { snapshot: true },
  )
  const toKeep: KeptBack[] = []
  const lines = told.map((indicator): VillageLine => {
    const period = periodOf(indicator, months).id
    const shown = villages.filter((village) => {
      const { population, now } = countOf(counts, village, indicator.id, period)
      const count = { population, served: now }
      if (staysKeptBack(count)) toKeep.push({ village, indicator: indicator.id, period })
      return !isKeptBack(count, kept.has(keyOf({ village, indicator: indicator.id, period })))
    })
    const of = (at: string) =>
      sumCounts(shown.map((village) => countOf(counts, village, indicator.id, at)))
    const now = of(period)
    const count = publishedTogether(
      shown.length === 0 || (now.population === 0 && shown.length < villages.length)
        ? []
        : [{ population: now.population, served: now.now }],
    )
    const { percent } = percentOf(villages, indicator)
    const targetToday = targetOfToday(indicator, months.gone[indicator.period], percent)
    const before = indicator.period === 'month' ? of(months.before.id) : now
    const state =
      count && plainState(count, targetToday, isRising(indicator, { now, before }, months))
    const official = officialOf(shown, indicator)
    return {
      indicator: indicator.id,
      period,
      targetToday,
      villages: shown.length,
      ...(count === undefined ? {} : { count }),
      ...(state === undefined ? {} : { state }),
      ...(count === undefined || official === undefined ? {} : { official }),
    }
  })
  if (toKeep.length > 0) {
    await inScope(db, scope, (trx) =>
      trx
        .insertInto('kept_back')
        .values(toKeep)
        .onConflict((known) => known.doNothing())
        .execute(),
    )
  }
  return lines
}

interface KeptBack {
  readonly village: string
  readonly indicator: string
  readonly period: string
}
const keyOf = ({ village, indicator, period }: KeptBack): string =>
  `${village} ${indicator} ${period}`

async function readKeptBack(
  trx: Transaction<Tables>,
  villages: readonly string[],
  periods: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await trx
    .selectFrom('kept_back')
    .where('village', '=', sql<string>`any(${villages})`)
    .where('period', '=', sql<string>`any(${periods})`)
    .selectAll()
    .execute()
  return new Set(rows.map(keyOf))
}

type Counted = ReturnType<typeof sumCounts>

/** Whether more are served than a month ago, as far as that month's number may be known. */
function isRising(
  { period }: Indicator,
  { now, before }: { readonly now: Counted; readonly before: Counted },
  { gone }: BoardMonths,
): boolean {
  const lastMonth = { population: before.population, served: before.monthBefore }
  if (isSmall(lastMonth)) return false
  const count = { population: now.population, served: now.now }
  const trend = period === 'month' ? trendOfMonth(count, lastMonth) : trendOfYear(now, gone.month)
  return trend === 'up'
}
