import { ActionIcon, Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconDownload, IconMaximize } from '@tabler/icons-react'
import { monthOf } from '@jejaring/core/calendar/local-date'
import type { Board } from '@jejaring/core/sync/board'
import type { Me } from '@jejaring/core/sync/account'
import { useFormat } from '../../i18n/format.ts'
import { $locale } from '../../i18n/locale.ts'
import { PrintButton } from '../../ui/print-button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { useIsNarrow } from '../../ui/use-is-narrow.ts'
import { VillageChoice } from '../../ui/village-choice.tsx'
import { BoardFilters, useFilterWords } from './board-filters.tsx'
import { columnsOf } from './board-columns.ts'
import { BoardPeriod, useCountedHow, useSpanName } from './board-period.tsx'
import { boardRequest, isBelowVillage, type BoardView } from './board-view.ts'
import { boardMessages } from './desk-board.messages.ts'
import { levelsOf } from './levels.ts'
import { BoardShare } from './board-share.tsx'
import { PrintedAt } from './printed-at.tsx'
import '../../ui/only-desk.css'

interface Props {
  readonly me: Me
  readonly view: BoardView
  readonly board: Board | undefined
  readonly onShow: (view: BoardView) => void
}

/** Title, the line that states period and target, and the controls. */
export function BoardHead({ me, view, board, onShow }: Props) {
  const t = useStore(boardMessages)
  const format = useFormat()
  const language = useStore($locale)
  const isNarrow = useIsNarrow()
  const { cell: _closed, ...closed } = view
  const today = board?.today ?? me.today
  const month = view.month ?? monthOf(today)
  const isNow = month === monthOf(today)
  const levels = levelsOf(me)
  const levelWords = {
    puskesmas: t.levelPuskesmas,
    village: t.levelVillage,
    dusun: t.levelDusun,
    posyandu: t.levelPosyandu,
    rt: t.levelRt,
  }
  const title = t.title({ place: board?.title ?? me.facility?.name ?? '' })
  const nameOf = useSpanName()
  const countedHow = useCountedHow()
  const periodOf = (of: Board) => {
    const { span, month: end } = of
    const elapsed = Math.round(of.elapsed)
    // Nothing on it grows over a year.
    if (columnsOf(of).every(({ period }) => period === 'month'))
      return span === undefined && isNow
        ? t.periodMonth({ day: format.fullDay(today) })
        : `${nameOf(span ?? 'month', end)}.`
    if (span !== undefined) return t.periodSpan({ period: nameOf(span, end), elapsed })
    return isNow
      ? t.period({ day: format.fullDay(today), elapsed })
      : t.periodPast({ month: format.month(month), elapsed })
  }
  const filtered = useFilterWords().all(view)
  const needsVillage = isBelowVillage(view.level)
  const more = (
    <>
      <Segmented
        label={t.denominator}
        value={view.by ?? 'counted'}
        options={[
          { value: 'counted', label: t.byCounted },
          { value: 'official', label: t.byOfficial },
        ]}
        onChoose={(by) => onShow({ ...view, by })}
      />
      <BoardFilters me={me} view={view} onShow={onShow} />
      {board !== undefined && mayShare(view, board) && (
        <BoardShare
          view={view}
          board={board}
          title={title}
          period={[periodOf(board), countedHow(board), filtered].filter(Boolean).join(' ')}
        />
      )}
    </>
  )
  return (
    <div className="desk-head">
      <div>
        <h1>{title}</h1>
        {board !== undefined && <p>{periodOf(board)}</p>}
        {board?.span !== undefined && <p>{countedHow(board)}</p>}
        {filtered !== undefined && <p className="board-filtered">{t.filtered({ filtered })}</p>}
        {board?.asked !== undefined && (
          <p className="board-filtered">
            {t.asked({
              asked: format.number(board.asked),
              people: format.number(board.total.people),
            })}
          </p>
        )}
        <PrintedAt today={today} />
      </div>
      <div className="desk-tools no-print">
        {levels.length > 1 && (
          <Segmented
            label={t.level}
            value={view.level}
            options={levels.map((level) => ({ value: level, label: levelWords[level] }))}
            onChoose={(level) => onShow(atLevel(closed, level))}
          />
        )}
        {needsVillage && view.village !== undefined && (
          <VillageChoice
            villages={me.villages}
            value={view.village}
            onChoose={(village) => onShow({ ...closed, village })}
          />
        )}
        <Segmented
          label={t.as}
          value={view.as ?? 'table'}
          options={[
            { value: 'table', label: t.asTable },
            { value: 'chart', label: t.asChart },
            { value: 'trend', label: t.asTrend },
            { value: 'map', label: t.asMap },
          ]}
          onChoose={(as) => {
            const { as: _before, ...rest } = closed
            onShow(as === 'table' ? rest : { ...rest, as })
          }}
        />
        <BoardPeriod view={view} thisMonth={monthOf(today)} since={board?.since} onShow={onShow} />
        {isNarrow ? (
          <details className="board-more">
            <summary>{filtered ?? t.moreTools}</summary>
            {more}
          </details>
        ) : (
          more
        )}
        <PrintButton className="only-desk">{t.print}</PrintButton>
        {(['xlsx', 'csv'] as const).map((kind) => (
          <Button
            key={kind}
            component="a"
            variant="default"
            className="only-desk"
            href={`/api/board?${boardRequest(view)}&format=${kind}&table=drawn&language=${language}`}
            download
            leftSection={<IconDownload size={20} stroke={1.75} aria-hidden />}
          >
            {kind === 'xlsx' ? t.download : t.downloadCsv}
          </Button>
        ))}
        <ActionIcon
          variant="default"
          size={36}
          className="only-desk"
          aria-label={t.fullScreen}
          title={t.fullScreen}
          onClick={() => void toggleFullScreen()}
        >
          <IconMaximize size={20} stroke={1.75} aria-hidden />
        </ActionIcon>
      </div>
    </div>
  )
}

/** A picture is for everybody: of neighbourhoods, and of parts of people where small numbers stand, there is none. */
const mayShare = ({ level, sex, stage }: BoardView, { hidesSmall }: Board): boolean =>
  level !== 'rt' && (hidesSmall === true || (sex === undefined && stage === undefined))

/** Choosing a level by hand leaves the facility that was entered; the levels below keep the village. */
function atLevel({ facility: _left, ...view }: BoardView, level: BoardView['level']): BoardView {
  return { ...view, level }
}

const toggleFullScreen = (): Promise<void> =>
  document.fullscreenElement === null
    ? document.documentElement.requestFullscreen()
    : document.exitFullscreen()
