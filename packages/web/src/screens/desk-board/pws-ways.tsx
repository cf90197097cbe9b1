import { useStore } from '@nanostores/react'
import type { Indicator } from '@jejaring/core/catalogue/indicator'
import type { Board, BoardPath, PathPoint } from '@jejaring/core/sync/board'
import { statusOfState } from '../../ui/four-state.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { targetToday } from './board-columns.ts'
import { pointsOf, type ChartRow } from './chart-rows.ts'
import { boardMessages } from './desk-board.messages.ts'
import './pws-ways.css'

const [WIDTH, HEIGHT, EDGE] = [92, 60, 4]

interface Props {
  readonly board: Board
  readonly indicator: Indicator
  readonly rows: readonly ChartRow[]
  readonly path: BoardPath
}

/** How each place came to where it is, a small line for each, with the target as dashes. */
export function PwsWays({ board, indicator, rows, path }: Props) {
  const t = useStore(boardMessages)
  const isCumulative = indicator.period !== 'month'
  const target = targetToday(board, indicator)
  return (
    <section className="card pws-ways">
      <div className="pws-ways-head">
        <h2>{isCumulative ? t.chartYear : t.chartTwelve}</h2>
        <span className="tiny dim">{t.chartDashes}</span>
      </div>
      <ul>
        {rows.map((row) => (
          <li key={row.area}>
            <span className="tiny">
              <b>{row.name.replace(/^Puskesmas /, '')}</b>
              {row.cell.state !== undefined && (
                <StatusMark kind={statusOfState[row.cell.state]} size={12} />
              )}
            </span>
            <Way
              points={pointsOf(path, row.area)}
              target={[isCumulative ? 0 : target, target]}
              starts={isCumulative}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface WayProps {
  readonly points: readonly (PathPoint | null)[]
  /** Percent at the first and the last point. */
  readonly target: readonly [first: number, last: number]
  /** Before the first point lies nothing: the line begins at zero. */
  readonly starts: boolean
}

function Way({ points, target, starts }: WayProps) {
  const values = points.map((point) =>
    point === null || point.population === 0
      ? undefined
      : Math.min(100, (100 * point.served) / point.population),
  )
  const isKnown = values.some((value) => value !== undefined)
  const row = starts && isKnown ? [0, ...values] : values
  const x = (nth: number) => EDGE + (nth * (WIDTH - 2 * EDGE)) / Math.max(1, row.length - 1)
  const y = (percent: number) => HEIGHT - EDGE - (percent * (HEIGHT - 2 * EDGE)) / 100
  const known = row.flatMap((value, nth) =>
    value === undefined ? [] : [[x(nth), y(value)] as const],
  )
  const last = known.at(-1)
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden>
      <line x1={x(0)} y1={y(target[0])} x2={x(row.length - 1)} y2={y(target[1])} />
      <polyline points={known.map((point) => point.join(',')).join(' ')} />
      {last !== undefined && <circle cx={last[0]} cy={last[1]} r={3.5} />}
    </svg>
  )
}
