import {
  addMonths,
  firstDayOf,
  monthOf,
  monthsBetween,
  type LocalDate,
  type Month,
} from '@jejaring/core/calendar/local-date'
import type { Indicator } from '@jejaring/core/catalogue/indicator'
import { isSmall } from '@jejaring/core/coverage/hide-small'
import type { Count } from '@jejaring/core/coverage/trend'
import { periodAt } from '@jejaring/core/judge/periods'
import type { MonthPoint } from '@jejaring/core/practice/practice-change'
import { sql, type Kysely } from 'kysely'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'

/** An indicator of these villages together at the end of a month. */
export interface AskedPoint {
  readonly villages: readonly string[]
  readonly indicator: Indicator
  readonly month: Month
}

/**
 * Each point as the total of the board of its month has it, all in one read. Whoever reads it may be of another place, so
 * what is small is kept back.
 */
export async function monthPoints(
  db: Kysely<Tables>,
  asked: readonly AskedPoint[],
): Promise<readonly MonthPoint[]> {
  if (asked.length === 0) return []
  const questions = asked.map(({ villages, indicator, month }, nth) => ({
    nth,
    villages,
    indicator: indicator.id,
    period: periodAt(indicator.period, month).id,
    month,
  }))
  const villages = [...new Set(asked.flatMap((one) => one.villages))]
  const { rows } = await inScope(db, { villages, seesNames: false }, (trx) =>
    sql<Count & { readonly nth: number }>`
      select nth,
        coalesce(sum(people) filter (where served_month = ''), 0)::int as population,
        coalesce(sum(people) filter (
          where served_month between '0' and month and (lapse_month = '' or lapse_month > month)
        ), 0)::int as served
      from jsonb_to_recordset(${JSON.stringify(questions)}::jsonb)
        as asked (nth int, villages text[], indicator text, period text, month text)
      cross join lateral unnest(asked.villages) as here (village)
      join coverage using (village, indicator, period)
      where coverage.rt = ''
      group by nth`.execute(trx),
  )
  const found = new Map(rows.map(({ nth, ...count }) => [nth, count]))
  return asked.map((_, nth) => {
    const count = found.get(nth) ?? { population: 0, served: 0 }
    return isSmall(count) ? null : count
  })
}

export const monthBefore = (month: Month): Month => monthOf(addMonths(firstDayOf(month), -1))

/** More points than this make no line that is easier to read. */
const MOST_MONTHS = 12

/** The last month with a whole number: of an indicator of the month, the one that runs has only begun. */
export function lastMonth({ period }: Indicator, began: Month, today: LocalDate): Month {
  const now = monthOf(today)
  return period === 'month' && began < now ? monthBefore(now) : now
}

/** From before it began to now; where that is long, the latest, and always the month before it began. */
export function monthsOf(began: Month, last: Month): readonly Month[] {
  const before = monthBefore(began)
  const count = Math.min(monthsBetween(before, last) + 1, MOST_MONTHS)
  const months = Array.from({ length: count }, (_, nth) =>
    monthOf(addMonths(firstDayOf(last), nth + 1 - count)),
  )
  return months.includes(before) ? months : [before, ...months.slice(1)]
}
