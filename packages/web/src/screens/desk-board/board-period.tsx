import { useStore } from '@nanostores/react'
import {
  addMonths,
  firstDayOf,
  localDate,
  monthOf,
  type Month,
} from '@jejaring/core/calendar/local-date'
import {
  boardSpans,
  spanMonths,
  spanNumber,
  type BoardSpan,
} from '@jejaring/core/coverage/board-span'
import type { Board } from '@jejaring/core/sync/board'
import { useFormat } from '../../i18n/format.ts'
import { Choice } from '../../ui/choice.tsx'
import type { BoardView } from './board-view.ts'
import { boardMessages } from './desk-board.messages.ts'

interface Props {
  readonly view: BoardView
  readonly thisMonth: Month
  /** The first month with numbers; absent while that is not known. */
  readonly since: Month | undefined
  readonly onShow: (view: BoardView) => void
}

/** Which months a board is about: a month, a quarter, a semester or a year, as far back as anybody is counted. */
export function BoardPeriod({ view, thisMonth, since, onShow }: Props) {
  const t = useStore(boardMessages)
  const nameOf = useSpanName()
  const { span: _span, month: _month, cell: _closed, ...rest } = view
  const span = view.span ?? 'month'
  const month = monthNamed(view.month) ?? thisMonth
  const show = (next: BoardSpan, end: Month) =>
    onShow({
      ...rest,
      ...(next === 'month' ? {} : { span: next }),
      ...(end === thisMonth ? {} : { month: end }),
    })
  const words = { month: t.month, quarter: t.quarter, semester: t.semester, year: t.year }
  return (
    <>
      <Choice
        label={t.span}
        value={span}
        options={boardSpans.map((of) => ({ value: of, label: words[of] }))}
        onChoose={(chosen) => show(chosen, endOf(chosen, month, thisMonth))}
      />
      <Choice
        label={words[span]}
        value={endOf(span, month, thisMonth)}
        options={spansBack(span, thisMonth, earlier(since ?? month, month)).map((end) => ({
          value: end,
          label: nameOf(span, end),
        }))}
        onChoose={(end) => show(span, end)}
      />
    </>
  )
}

/** The period of a board in words: "Triwulan III 2026". */
export function useSpanName(): (span: BoardSpan, month: string) => string {
  const t = useStore(boardMessages)
  const format = useFormat()
  return (span, month) => {
    const of = monthNamed(month)
    if (span === 'month' || of === undefined) return format.month(month)
    const year = month.slice(0, 4)
    if (span === 'year') return year
    const nth = ROMAN[spanNumber(span, of) - 1] ?? ''
    return (span === 'quarter' ? t.quarterOf : t.semesterOf)({ nth, year })
  }
}
const ROMAN = ['I', 'II', 'III', 'IV'] as const

/** Which of the numbers of a board are added up, and which stand as they end; undefined for a month. */
export function useCountedHow(): (board: Board) => string | undefined {
  const t = useStore(boardMessages)
  const format = useFormat()
  return ({ span, month, indicators }) => {
    if (span === undefined) return undefined
    const months = indicators.find((column) => column.months !== undefined)?.months
    const of = { month: format.month(month) }
    return months === undefined ? t.spanAsAtEnd(of) : t.spanAdded({ ...of, months })
  }
}

/** The month a span ends with; one that still runs ends for now with this month. */
const endOf = (span: BoardSpan, month: Month, thisMonth: Month): Month =>
  spanMonths(span, month).findLast((of) => of <= thisMonth) ?? month

/** The ends of all spans since a month, newest first. */
function spansBack(span: BoardSpan, thisMonth: Month, since: Month): readonly Month[] {
  const ends = [thisMonth]
  for (;;) {
    const [first = thisMonth] = spanMonths(span, ends.at(-1) ?? thisMonth)
    if (first <= since) return ends
    ends.push(monthOf(addMonths(firstDayOf(first), -1)))
  }
}

const earlier = (a: Month, b: Month): Month => (a < b ? a : b)

const monthNamed = (text: string | undefined): Month | undefined =>
  text === undefined ? undefined : monthOf(localDate(`${text}-01`))
