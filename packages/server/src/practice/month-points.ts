import {
  addMonths,
  firstDayOf,
  monthOf,
  monthsBetween,
  type LocalDate,
  type Month,
} from '@jejaring/core/calendar/local-date'
import type { Indicator } from '@jejaring/core/catalogue/indicator'
import type { MonthPoint } from '@jejaring/core/practice/practice-change'
import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { readBoard } from '../reports/board.ts'

interface Question {
  readonly villages: readonly string[]
  readonly indicator: Indicator
  readonly today: LocalDate
}

/**
 * An indicator of these villages together at the ends of some months, as the board of each month has it. Whoever reads
 * it may be of another place, so what is small is kept back.
 */
export async function monthPoints(
  db: Kysely<Tables>,
  { villages, indicator, today }: Question,
  months: readonly Month[],
): Promise<readonly MonthPoint[]> {
  const points: MonthPoint[] = []
  for (const month of months) {
    // One after the other: together they would take every connection of the server.
    const { total } = await readBoard(
      db,
      { villages, seesNames: false },
      {
        title: '',
        villages,
        level: 'village',
        group: 'spm',
        indicators: [indicator],
        month,
        today,
        hidesSmall: true,
      },
    )
    const [cell] = total.cells
    points.push(
      cell === undefined || cell.hidden === true
        ? null
        : { population: cell.population, served: cell.served },
    )
  }
  return points
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
