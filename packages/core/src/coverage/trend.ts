/** People counted and, of them, served. */
export interface Count {
  readonly population: number
  readonly served: number
}
export type Trend = 'up' | 'level' | 'down'

/**
 * A yearly indicator: this month's gain so far against last month's gain times the share of this month that
 * has gone. Nobody can gain who has served everybody: that is level.
 *
 * @param counts served at the end of three months in a row, `now` being this month so far
 * @param monthGone share of this month that has gone, 0 to 1
 */
export function trendOfYear(
  counts: {
    readonly population: number
    readonly now: number
    readonly monthBefore: number
    readonly twoMonthsBefore: number
  },
  monthGone: number,
): Trend {
  const { population, now, monthBefore, twoMonthsBefore } = counts
  if (now >= population) return 'level'
  return compare(now - monthBefore, (monthBefore - twoMonthsBefore) * monthGone)
}

/** A monthly indicator: this month's percentage against last month's, on this month's people. */
export function trendOfMonth(now: Count, before: Count): Trend {
  if (now.population === 0 || before.population === 0) return 'level'
  return compare(now.served, (before.served / before.population) * now.population)
}

/** Less than half a person apart is level. */
function compare(served: number, expected: number): Trend {
  if (Math.abs(served - expected) < 0.5) return 'level'
  return served > expected ? 'up' : 'down'
}
