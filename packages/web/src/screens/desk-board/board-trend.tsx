import { useStore } from '@nanostores/react'
import { localDate, monthOf } from '@jejaring/core/calendar/local-date'
import type { Indicator } from '@jejaring/core/catalogue/indicator'
import type { Board } from '@jejaring/core/sync/board'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { Choice } from '../../ui/choice.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { columnsOf } from './board-columns.ts'
import type { BoardView } from './board-view.ts'
import { boardMessages } from './desk-board.messages.ts'
import { TrendCard } from './trend-card.tsx'
import { trendHeight, trendMonths, trendRows, yearBeforeOf } from './trend-lines.ts'
import { TrendTable } from './trend-table.tsx'
import { usePath } from './use-path.ts'
import './board-trend.css'

interface Props {
  readonly view: BoardView
  readonly board: Board
  readonly onShow: (view: BoardView) => void
  readonly onOpen: (area: string, indicator: string) => void
}

/** One indicator over twelve months, a drawing for each place, with the year before and the target. */
export function BoardTrend({ view, board, onShow, onOpen }: Props) {
  const t = useStore(boardMessages)
  const text = useText()
  const columns = columnsOf(board)
  const indicator = columns.find(({ id }) => id === view.indicator) ?? columns[0]
  if (indicator === undefined) return null
  return (
    <section className="board-trend" aria-label={text(indicator.label)}>
      <Choice
        label={t.chartIndicator}
        value={indicator.id}
        options={columns.map(({ id, label }) => ({ value: id, label: text(label) }))}
        onChoose={(chosen) => {
          const { cell: _closed, ...closed } = view
          onShow({ ...closed, indicator: chosen })
        }}
      />
      <Trend view={view} board={board} indicator={indicator} onOpen={onOpen} />
    </section>
  )
}

function Trend({
  view,
  board,
  indicator,
  onOpen,
}: Omit<Props, 'onShow'> & { readonly indicator: Indicator }) {
  const t = useStore(boardMessages)
  const text = useText()
  const format = useFormat()
  const month = monthOf(localDate(`${board.month}-01`))
  const now = usePath({ ...view, month }, indicator.id)
  const before = usePath({ ...view, month: yearBeforeOf(indicator, month) }, indicator.id)
  if (now.path === undefined)
    return now.failed ? (
      <ErrorLine action={{ label: t.again, onPress: now.again }}>{t.trendFailed}</ErrorLine>
    ) : (
      <Waiting rows={6} />
    )
  const months = trendMonths(indicator, month)
  const rows = trendRows(board, indicator, { now: now.path, yearBefore: before.path })
  const height = trendHeight(rows, indicator.wanted)
  const [first = month, last = month] = [months[0], months.at(-1)]
  const year = Number(first.slice(0, 4))
  const spans =
    indicator.period === 'year'
      ? { now: `${year}`, yearBefore: `${year - 1}` }
      : indicator.period === 'schoolYear'
        ? { now: `${year}/${year + 1}`, yearBefore: `${year - 1}/${year}` }
        : { now: t.trendTwelve, yearBefore: t.trendTwelveBefore }
  const isBeforeEmpty =
    before.path !== undefined &&
    rows.every(({ yearBefore }) => yearBefore.every(({ kind }) => kind === 'nobody'))
  const hides = rows.some(({ now: points }) => points.some(({ kind }) => kind === 'hidden'))
  return (
    <>
      <div className="trend-head">
        <h2>{text(indicator.label)}</h2>
        <p className="small mid">
          {t.trendSpan({ from: format.month(first), to: format.month(last) })}
        </p>
        <ul className="small mid">
          <li>
            <Sample kind="now" /> {spans.now}
          </li>
          <li>
            <Sample kind="before" /> {spans.yearBefore}
            {isBeforeEmpty && ` (${t.trendNoYearBefore})`}
          </li>
          <li>
            <Sample kind="target" /> {t.trendTarget}
          </li>
        </ul>
      </div>
      {before.failed && (
        <ErrorLine action={{ label: t.again, onPress: before.again }}>
          {t.trendBeforeFailed}
        </ErrorLine>
      )}
      <ul className="trend-cards">
        {rows.map((row) => (
          <TrendCard
            key={row.area}
            row={row.area === board.total.area ? { ...row, name: t.total } : row}
            months={months}
            height={height}
            starts={indicator.period !== 'month'}
            isOpen={view.cell?.area === row.area}
            onOpen={() => onOpen(row.area, indicator.id)}
          />
        ))}
      </ul>
      <p className="small dim">
        {t.trendCounted} {hides && t.hiddenLine}
      </p>
      <details className="trend-figures">
        <summary>{t.trendFigures}</summary>
        <div className="trend-tables">
          {rows.map((row) => (
            <TrendTable
              key={row.area}
              row={row.area === board.total.area ? { ...row, name: t.total } : row}
              months={months}
              spans={spans}
            />
          ))}
        </div>
      </details>
    </>
  )
}

/** A piece of the line itself: told apart by its dashes and width, not by colour alone. */
const Sample = ({ kind }: { readonly kind: 'now' | 'before' | 'target' }) => (
  <svg className="trend-sample" viewBox="0 0 30 10" aria-hidden>
    <line className={`trend-${kind}`} x1={1} y1={5} x2={29} y2={5} />
    {kind === 'now' && <circle className="trend-dot" cx={24} cy={5} r={3} />}
  </svg>
)
