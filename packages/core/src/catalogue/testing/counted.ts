import type { LocalDate } from '../../calendar/local-date.ts'
import { isServed } from '../../judge/explain.ts'
import { historyOf } from '../../judge/history.ts'
import { marksOf } from '../../judge/marks.ts'
import { periodNamed } from '../../judge/periods.ts'
import { catalogue } from '../index.ts'
import { type Life, recordOf } from './life.ts'

/**
 * Indicators in which the person is counted in a period, and whether as served on that day.
 *
 * @param period `2026`, `2026/27` or `2026-11`
 */
export function countedAt(life: Life, period: string, on: LocalDate): ReadonlyMap<string, boolean> {
  const facts = { japaneseEncephalitis: false, introduced: {} }
  const history = historyOf(recordOf(life), catalogue, facts)
  const one = periodNamed(period)
  if (history === undefined || one === undefined) throw new RangeError(`not a period: ${period}`)
  return new Map(
    marksOf(history, catalogue, [one]).map((mark) => [mark.indicator, isServed(mark, on)]),
  )
}
