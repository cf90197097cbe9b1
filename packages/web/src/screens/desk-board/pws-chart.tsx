import { IconArrowDownRight, IconArrowRight, IconArrowUpRight } from '@tabler/icons-react'
import { useStore } from '@nanostores/react'
import type { Indicator } from '@jejaring/core/catalogue/indicator'
import type { Board } from '@jejaring/core/sync/board'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { FourState } from '../../ui/four-state.tsx'
import { partMessages } from '../../ui/parts.messages.ts'
import { targetToday } from './board-columns.ts'
import { useSpanName } from './board-period.tsx'
import type { ChartRow } from './chart-rows.ts'
import { boardMessages } from './desk-board.messages.ts'
import './pws-chart.css'

interface Props {
  readonly board: Board
  readonly indicator: Indicator
  readonly rows: readonly ChartRow[]
  readonly rowName: string
  readonly open: string | undefined
  readonly onOpen: (area: string) => void
}

const LINES = [100, 75, 50, 25, 0] as const

/** The classic chart of area monitoring: a column for each place against the target of today, its numbers below. */
export function PwsChart({ board, indicator, rows, rowName, open, onOpen }: Props) {
  const t = useStore(boardMessages)
  const text = useText()
  const target = targetToday(board, indicator)
  const isCumulative = indicator.period !== 'month'
  const nameOf = useSpanName()
  const months = board.indicators.find(({ id }) => id === indicator.id)?.months
  const month = nameOf(months === undefined ? 'month' : (board.span ?? 'month'), board.month)
  const heads = isCumulative
    ? [rowName, t.chartServed, t.chartThisMonth, t.chartLastMonth, t.chartWay, t.chartState]
    : [rowName, t.chartServed, t.chartWay, t.chartState]
  return (
    <section className="card pws-chart" aria-label={text(indicator.label)}>
      <div className="pws-head">
        <h2>{isCumulative ? t.chartCumulative : t.chartOfMonth({ month })}</h2>
        <ul className="small mid">
          {isCumulative && (
            <li>
              <i className="pws-swatch pws-now" aria-hidden />
              {month}
            </li>
          )}
          <li>
            <i className={`pws-swatch ${isCumulative ? 'pws-before' : 'pws-now'}`} aria-hidden />
            {isCumulative ? t.chartUntilBefore : month}
          </li>
          <li>
            <i className="pws-dash" aria-hidden />
            {(indicator.wanted === 'few' ? t.atMost : t.target)({ percent: Math.round(target) })}
          </li>
        </ul>
      </div>
      <div className="pws-scroll" tabIndex={0} role="region" aria-label={text(indicator.label)}>
        <div className="pws-columns">
          <div className="pws-axis" aria-hidden>
            {LINES.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </div>
          <ul className="pws-heads small mid" aria-hidden>
            {heads.map((head) => (
              <li key={head}>{head}</li>
            ))}
          </ul>
          <div className="pws-over" aria-hidden>
            <div className="pws-target" style={{ bottom: `${Math.min(100, target)}%` }} />
          </div>
          {rows.map((row) => (
            <Column
              key={row.area}
              row={row}
              isCumulative={isCumulative}
              isOpen={open === row.area}
              onOpen={() => onOpen(row.area)}
            />
          ))}
        </div>
      </div>
      <p className="small dim">{indicator.wanted === 'few' ? t.chartRuleFew : t.chartRule}</p>
    </section>
  )
}

interface ColumnProps {
  readonly row: ChartRow
  readonly isCumulative: boolean
  readonly isOpen: boolean
  readonly onOpen: () => void
}

function Column({ row, isCumulative, isOpen, onOpen }: ColumnProps) {
  const t = useStore(boardMessages)
  const parts = useStore(partMessages)
  const format = useFormat()
  const { cell, percent, before = 0, gained, gainedBefore } = row
  const name = row.name.replace(/^Puskesmas /, '')
  const number = (value: number | undefined) => (value === undefined ? '–' : format.number(value))
  const whole = percent === undefined ? undefined : Math.floor(percent)
  const Arrow = arrows[cell.trend]
  return (
    <button
      type="button"
      className={isOpen ? 'pws-column pws-column-open' : 'pws-column'}
      aria-label={[
        `${row.name}: ${whole === undefined ? t.chartNoNumber : `${whole}%`}`,
        `${cell.served}/${cell.population}`,
        parts[cell.trend],
      ].join(', ')}
      disabled={percent === undefined}
      onClick={onOpen}
    >
      <span className="pws-bar">
        {cell.targetToday !== undefined && (
          <i className="pws-own-target" style={{ bottom: `${Math.min(100, cell.targetToday)}%` }} />
        )}
        <span className="pws-fill" style={{ height: `${percent ?? 0}%` }}>
          <b>{whole ?? '–'}</b>
          <span className="pws-stack">
            <i
              className="pws-now"
              style={{ flexGrow: isCumulative ? (percent ?? 0) - before : 1 }}
            />
            {isCumulative && <i className="pws-before" style={{ flexGrow: before }} />}
          </span>
        </span>
      </span>
      <b className="pws-name">{name}</b>
      <span>
        {percent === undefined ? '–' : `${number(cell.served)}/${number(cell.population)}`}
      </span>
      {isCumulative && <span>{number(gained)}</span>}
      {isCumulative && <span>{number(gainedBefore)}</span>}
      <span>
        <Arrow size={16} stroke={1.75} aria-hidden />
      </span>
      <span>{cell.state === undefined ? '–' : <FourState state={cell.state} />}</span>
    </button>
  )
}

const arrows = { up: IconArrowUpRight, level: IconArrowRight, down: IconArrowDownRight } as const
