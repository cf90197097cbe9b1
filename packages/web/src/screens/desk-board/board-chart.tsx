import { useStore } from '@nanostores/react'
import type { Board } from '@jejaring/core/sync/board'
import { useText } from '../../i18n/use-text.ts'
import { Choice } from '../../ui/choice.tsx'
import { columnsOf } from './board-columns.ts'
import type { BoardView } from './board-view.ts'
import { chartRows, firstOf } from './chart-rows.ts'
import { boardMessages } from './desk-board.messages.ts'
import { PwsChart } from './pws-chart.tsx'
import { PwsFirst } from './pws-first.tsx'
import { PwsTwo } from './pws-two.tsx'
import { PwsWays } from './pws-ways.tsx'
import { usePath } from './use-path.ts'
import './board-chart.css'

interface Props {
  readonly view: BoardView
  /** As the server has it, with both denominators. */
  readonly board: Board
  /** As the chosen denominator has it. */
  readonly shown: Board
  readonly rowName: string
  readonly seesNames: boolean
  readonly onShow: (view: BoardView) => void
  readonly onOpen: (area: string, indicator: string) => void
}

/** One indicator of the board as a chart; the names behind a column take the place beside it. */
export function BoardChart(props: Props) {
  const { view, board, shown, rowName, seesNames, onShow, onOpen } = props
  const t = useStore(boardMessages)
  const text = useText()
  const columns = columnsOf(board)
  const indicator = columns.find(({ id }) => id === view.indicator) ?? columns[0]
  const { path } = usePath(view, indicator?.id ?? '')
  if (indicator === undefined) return null
  const isCumulative = indicator.period !== 'month'
  const rows = chartRows(shown, indicator.id, { path, isCumulative })
  const first = firstOf(rows, indicator.wanted)
  const total = board.total.cells.find((cell) => cell.indicator === indicator.id)
  return (
    <div className="board-chart">
      <div className="board-chart-main">
        <Choice
          label={t.chartIndicator}
          value={indicator.id}
          options={columns.map(({ id, label }) => ({ value: id, label: text(label) }))}
          onChoose={(chosen) => {
            const { cell: _closed, ...closed } = view
            onShow({ ...closed, indicator: chosen })
          }}
        />
        <PwsChart
          board={shown}
          indicator={indicator}
          rows={rows}
          rowName={rowName}
          open={view.cell?.area}
          onOpen={(area) => onOpen(area, indicator.id)}
        />
      </div>
      {view.cell === undefined && (
        <div className="board-chart-side">
          {total !== undefined && <PwsTwo cell={total} />}
          {path !== undefined && (
            <PwsWays board={shown} indicator={indicator} rows={rows} path={path} />
          )}
          {first !== undefined && (
            <PwsFirst
              row={first}
              isFew={indicator.wanted === 'few'}
              onOpen={seesNames ? () => onOpen(first.area, indicator.id) : undefined}
            />
          )}
        </div>
      )}
    </div>
  )
}
