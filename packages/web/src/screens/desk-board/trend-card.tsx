import { useStore } from '@nanostores/react'
import type { Month } from '@jejaring/core/calendar/local-date'
import { useFormat } from '../../i18n/format.ts'
import { partMessages } from '../../ui/parts.messages.ts'
import { boardMessages } from './desk-board.messages.ts'
import { piecesOf, type TrendPoint, type TrendRow } from './trend-lines.ts'

/** Of the drawing; the left edge leaves room for the percentages, the lower one for the months. */
const [WIDTH, HEIGHT] = [260, 136]
const edge = { left: 26, right: 8, top: 8, bottom: 18 } as const

interface Props {
  readonly row: TrendRow
  readonly months: readonly Month[]
  /** Percent at the upper edge. */
  readonly height: number
  /** Before the first month lies nothing: the lines begin at zero. */
  readonly starts: boolean
  readonly isOpen: boolean
  readonly onOpen: () => void
}

/** The way of one place; a tap leads to the people behind it. */
export function TrendCard({ row, months, height, starts, isOpen, onOpen }: Props) {
  const t = useStore(boardMessages)
  const parts = useStore(partMessages)
  const format = useFormat()
  const last = row.now.at(-1)
  const lastYear = row.yearBefore[row.now.length - 1]
  const name = row.name.replace(/^Puskesmas /, '')
  const said = (point: TrendPoint | undefined) =>
    point === undefined || point.kind === 'nobody'
      ? '–'
      : point.kind === 'hidden'
        ? parts.hidden
        : `${Math.floor(point.percent)}%`
  const fraction =
    last?.kind === 'shown' ? ` ${format.number(last.served)}/${format.number(last.population)}` : ''
  return (
    <li>
      <button
        type="button"
        className={isOpen ? 'card trend-card trend-card-open' : 'card trend-card'}
        aria-label={`${name}: ${said(last)}${fraction}, ${t.trendYearAgo({ share: said(lastYear) })}`}
        disabled={last?.kind !== 'shown'}
        onClick={onOpen}
      >
        <span className="trend-name">
          <b>{name}</b>
          <span>
            <b>{said(last)}</b>
            <span className="tiny dim">{fraction}</span>
          </span>
        </span>
        <Lines row={row} months={months} height={height} starts={starts} />
        <span className="tiny dim">{t.trendYearAgo({ share: said(lastYear) })}</span>
      </button>
    </li>
  )
}

function Lines({
  row,
  months,
  height,
  starts,
}: Pick<Props, 'row' | 'months' | 'height' | 'starts'>) {
  const format = useFormat()
  const steps = starts ? months.length : months.length - 1
  const x = (step: number) => edge.left + (step * (WIDTH - edge.left - edge.right)) / steps
  const y = (percent: number) =>
    HEIGHT - edge.bottom - (Math.min(height, percent) * (HEIGHT - edge.top - edge.bottom)) / height
  const xOf = (nth: number) => x(starts ? nth + 1 : nth)
  const drawn = (points: readonly TrendPoint[]) =>
    piecesOf(points).map((piece) => {
      const isFirst = starts && piece[0]?.nth === 0
      return [
        ...(isFirst ? [`${x(0)},${y(0)}`] : []),
        ...piece.map(({ nth, percent }) => `${xOf(nth)},${y(percent)}`),
      ]
    })
  const last = piecesOf(row.now).at(-1)?.at(-1)
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden>
      {[0, height / 2, height].map((line) => (
        <g key={line}>
          <line className="trend-grid" x1={x(0)} x2={x(steps)} y1={y(line)} y2={y(line)} />
          <text x={edge.left - 5} y={y(line) + 4} textAnchor="end">
            {line}
          </text>
        </g>
      ))}
      {months.map((month, nth) =>
        nth % 3 === 2 ? (
          <text key={month} x={Math.min(xOf(nth), WIDTH - 12)} y={HEIGHT - 4} textAnchor="middle">
            {format.shortMonth(month)}
          </text>
        ) : null,
      )}
      <line
        className="trend-target"
        x1={x(0)}
        x2={x(steps)}
        y1={y(row.target[0])}
        y2={y(row.target[1])}
      />
      {drawn(row.yearBefore).map((piece) => (
        <Piece key={piece.join(' ')} kind="before" points={piece} />
      ))}
      {drawn(row.now).map((piece) => (
        <Piece key={piece.join(' ')} kind="now" points={piece} />
      ))}
      {last !== undefined && (
        <circle className="trend-dot" cx={xOf(last.nth)} cy={y(last.percent)} r={4} />
      )}
    </svg>
  )
}

/** A month between two that show nothing is a dot. */
function Piece({
  kind,
  points,
}: {
  readonly kind: 'now' | 'before'
  readonly points: readonly string[]
}) {
  const [only, ...more] = points
  if (only === undefined) return null
  const [cx, cy] = only.split(',')
  return more.length === 0 ? (
    <circle className={`trend-lone-${kind}`} cx={cx} cy={cy} r={2.5} />
  ) : (
    <polyline className={`trend-${kind}`} points={points.join(' ')} />
  )
}
