import {
  addMonths,
  firstDayOf,
  monthNumberOf,
  monthOf,
  type Month,
} from '../calendar/local-date.ts'

/** How many months of a calendar year a board looks at together: triwulan, semester. */
export const boardSpans = ['month', 'quarter', 'semester', 'year'] as const
export type BoardSpan = (typeof boardSpans)[number]

const lengths: Readonly<Record<BoardSpan, number>> = { month: 1, quarter: 3, semester: 6, year: 12 }

/** All months of the quarter, semester or year in which a month lies. */
export function spanMonths(span: BoardSpan, month: Month): readonly Month[] {
  const length = lengths[span]
  const into = (monthNumberOf(month) - 1) % length
  return Array.from({ length }, (_, nth) => monthsAfter(month, nth - into))
}

/** The span before that in which a month lies, as long. */
export const spanBefore = (span: BoardSpan, month: Month): readonly Month[] =>
  spanMonths(span, monthsAfter(month, -lengths[span]))

/** Which of the year: the third quarter, the second semester; 1 of a year. */
export const spanNumber = (span: BoardSpan, month: Month): number =>
  Math.floor((monthNumberOf(month) - 1) / lengths[span]) + 1

const monthsAfter = (month: Month, n: number): Month => monthOf(addMonths(firstDayOf(month), n))
