import { useStore } from '@nanostores/react'
import { IconUsers } from '@tabler/icons-react'
import { useSearchParams } from 'wouter'
import { catalogue } from '@jejaring/core/catalogue/index'
import { boardGroups } from '@jejaring/core/coverage/board-group'
import type { Board, BoardRow } from '@jejaring/core/sync/board'
import type { Problem } from '@jejaring/core/sync/problem'
import type { Me } from '@jejaring/core/sync/account'
import { readSetting, writeSetting } from '../../i18n/device-setting.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { useIsNarrow } from '../../ui/use-is-narrow.ts'
import { Waiting } from '../../ui/waiting.tsx'
import { BoardChart } from './board-chart.tsx'
import { whoseOf, withOwnFilters } from './board-filters.tsx'
import { BoardGroups } from './board-groups.tsx'
import { BoardHead } from './board-head.tsx'
import { BoardLegend } from './board-legend.tsx'
import { BoardMap } from './board-map.tsx'
import { BoardList } from './board-list.tsx'
import { BoardTrend } from './board-trend.tsx'
import { boardSearch, boardView, isBelowVillage, type BoardView } from './board-view.ts'
import { boardMessages } from './desk-board.messages.ts'
import { columnsOf } from './board-columns.ts'
import { byDenominator } from './denominator.ts'
import { HeatTable } from './heat-table.tsx'
import { firstLevel, levelsOf } from './levels.ts'
import { NamesPanel } from './names-panel.tsx'
import { QualityRow } from './quality-row.tsx'
import { useBoard } from './use-board.ts'
import './desk-board.css'

/** The area monitoring board (PWS): areas by indicators, the names behind a cell beside it. */
export default function DeskBoard({ me }: { readonly me: Me }) {
  const t = useStore(boardMessages)
  const [search, setSearch] = useSearchParams()
  const isNarrow = useIsNarrow()
  const view = withOwnFilters(withVillage(remembered(boardView(search, firstLevel(me))), me), me)
  const group = view.group ?? 'spm'
  const state = useBoard(view)
  const show = (next: BoardView) =>
    setSearch(boardSearch(next), { replace: next.cell !== undefined && view.cell !== undefined })
  const { cell: _closed, ...closed } = view
  const board = state.kind === 'shown' ? state.board : undefined
  const by = view.by ?? 'counted'
  const open = (area: string, indicator: string) => {
    // Where few are wanted, those found are who is looked for.
    const served = catalogue.indicators.find(({ id }) => id === indicator)?.wanted === 'few'
    show({
      ...view,
      cell: { area, indicator },
      served: view.cell === undefined ? served : view.served,
    })
  }

  return (
    <div className="board">
      <BoardHead me={me} view={view} board={board} onShow={show} />
      <BoardGroups
        group={group}
        onChoose={(chosen) => {
          writeSetting(REMEMBERED, chosen)
          const { indicator: _of, ...rest } = closed
          show({ ...rest, group: chosen })
        }}
      />
      {state.kind === 'shown' && state.stale && (
        <ErrorLine action={{ label: t.again, onPress: state.again }}>{t.stale}</ErrorLine>
      )}
      {state.kind === 'waiting' && <Waiting rows={8} />}
      {state.kind === 'failed' && (
        <BoardFailed
          problem={state.problem}
          again={state.again}
          toOwn={() => show({ level: firstLevel(me), served: false })}
        />
      )}
      {board !== undefined && board.total.people === 0 && (
        <EmptyState icon={IconUsers} title={t.emptyTitle} text={t.emptyText} />
      )}
      {state.kind === 'shown' && state.board.total.people > 0 && (
        <div className={isOpenIn(state.board, view) ? 'board-body board-body-open' : 'board-body'}>
          <div className="board-table">
            {view.as === 'map' ? (
              <BoardMap
                view={view}
                board={byDenominator(state.board, by)}
                onShow={show}
                onOpen={open}
              />
            ) : view.as === 'trend' ? (
              <BoardTrend view={view} board={state.board} onShow={show} onOpen={open} />
            ) : view.as === 'chart' ? (
              <BoardChart
                view={view}
                board={state.board}
                shown={byDenominator(state.board, by)}
                rowName={t[rowWord[view.level]]}
                seesNames={me.seesNames}
                onShow={show}
                onOpen={open}
              />
            ) : isNarrow || me.role === 'village' ? (
              <BoardList board={byDenominator(state.board, by)} by={by} onOpen={open} />
            ) : (
              <HeatTable
                board={byDenominator(state.board, by)}
                by={by}
                fresh={state.fresh}
                rowName={t[rowWord[view.level]]}
                {...(view.cell === undefined ? {} : { open: view.cell })}
                onOpen={open}
                onClose={() => show(closed)}
                {...enterFrom(view, me, show)}
              />
            )}
            {view.as === 'chart' || view.as === 'trend' ? null : (
              <BoardLegend board={state.board} by={by} />
            )}
            {!isBelowVillage(view.level) && view.facility === undefined && (
              <QualityRow seesPosts={me.seesNames} />
            )}
          </div>
          <OpenCell me={me} view={view} board={state.board} onShow={show} />
        </div>
      )}
    </div>
  )
}

/** An address may name a place that this board does not have. */
const isOpenIn = ({ rows, total }: Board, { cell }: BoardView): boolean =>
  cell !== undefined && [...rows, total].some(({ area }) => area === cell.area)

const REMEMBERED = 'board-group'

/** The group of the address, or the one last chosen on this device. */
function remembered(view: BoardView): BoardView {
  const group = view.group ?? boardGroups.find((one) => one === readSetting(REMEMBERED))
  return group === undefined ? view : { ...view, group }
}

const rowWord = {
  puskesmas: 'levelPuskesmas',
  village: 'levelVillage',
  dusun: 'levelDusun',
  posyandu: 'levelPosyandu',
  rt: 'levelRt',
} as const

/** Below a village one must be chosen: the first of the user's until somebody chooses. */
function withVillage(view: BoardView, me: Me): BoardView {
  if (view.village !== undefined || !isBelowVillage(view.level)) return view
  const first = me.villages[0]
  return first === undefined ? view : { ...view, village: first.code }
}

function enterFrom(view: BoardView, me: Me, show: (next: BoardView) => void) {
  const into = (next: (row: BoardRow) => Partial<BoardView>) => ({
    onEnter: (row: BoardRow) => {
      const { cell: _closed, ...closed } = view
      show({ ...closed, ...next(row) })
    },
  })
  if (view.level === 'puskesmas')
    return into((row) => ({ level: 'village' as const, facility: row.area }))
  if (view.level === 'village' && levelsOf(me).includes('dusun'))
    return into((row) => ({ level: 'dusun' as const, village: row.area }))
  if (view.level === 'dusun' && levelsOf(me).includes('rt'))
    return into(() => ({ level: 'rt' as const }))
  return {}
}

interface FailedProps {
  readonly problem: Problem | undefined
  readonly again: () => void
  readonly toOwn: () => void
}

/** What asking again cannot mend leads to the own board of this month. */
function BoardFailed({ problem, again, toOwn }: FailedProps) {
  const t = useStore(boardMessages)
  const isOurs = problem?.type === 'not-allowed' || problem?.type === 'bad-request'
  if (!isOurs) return <ErrorLine action={{ label: t.again, onPress: again }}>{t.failed}</ErrorLine>
  return (
    <ErrorLine action={{ label: t.toOwnBoard, onPress: toOwn }}>
      {problem.type === 'not-allowed' ? t.notAllowed : t.noSuchBoard}
    </ErrorLine>
  )
}

interface OpenCellProps {
  readonly me: Me
  readonly view: BoardView
  readonly board: Board
  readonly onShow: (next: BoardView) => void
}

function OpenCell({ me, view, board, onShow }: OpenCellProps) {
  const { cell: open, ...closed } = view
  if (open === undefined) return null
  const row = [...board.rows, board.total].find(({ area }) => area === open.area)
  const cell = row?.cells.find(({ indicator }) => indicator === open.indicator)
  const indicator = columnsOf(board).find(({ id }) => id === open.indicator)
  if (row === undefined || cell === undefined || indicator === undefined) return null
  const name = row === board.total ? board.title : row.name
  return (
    <NamesPanel
      board={board}
      area={{ code: row.area, name }}
      indicator={indicator}
      cell={cell}
      served={view.served}
      whose={whoseOf(view)}
      seesNames={me.seesNames}
      list={view.list ?? 'names'}
      onServed={(served) => onShow({ ...view, served })}
      onList={(list) => {
        const { list: _before, ...rest } = view
        onShow(list === 'names' ? rest : { ...rest, list })
      }}
      onClose={() => onShow(closed)}
    />
  )
}
