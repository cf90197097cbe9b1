import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconPhoto } from '@tabler/icons-react'
import type { Board } from '@jejaring/core/sync/board'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { useStateWords } from '../../ui/four-state.tsx'
import { partMessages } from '../../ui/parts.messages.ts'
import { shareImage } from '../../ui/share-image.ts'
import { columnsOf, targetToday } from './board-columns.ts'
import { boardImage } from './board-image.ts'
import { isBelowVillage, type BoardView } from './board-view.ts'
import { byDenominator, sourcesOf } from './denominator.ts'
import { boardMessages } from './desk-board.messages.ts'
import { withoutSmall } from './without-small.ts'

interface Props {
  readonly view: BoardView
  readonly board: Board
  /** The title and the line of the period above the board. */
  readonly title: string
  readonly period: string
}

/**
 * What is seen as a picture to send on: all columns of the table, the one of the chart. A picture ends in a group of a
 * messenger, so it tells no more than a Dinas would see, and nothing of single neighbourhoods.
 */
export function BoardShare({ view, board, title, period }: Props) {
  const t = useStore(boardMessages)
  const parts = useStore(partMessages)
  const text = useText()
  const format = useFormat()
  const states = useStateWords()
  const by = view.by ?? 'counted'
  const share = async () => {
    const told = isBelowVillage(view.level) ? withoutSmall(board) : board
    const all = columnsOf(told).filter(
      ({ sensitive }) => sensitive !== true || board.hidesSmall === true,
    )
    const one = all.find(({ id }) => id === view.indicator) ?? all[0]
    const columns = view.as !== undefined && one !== undefined ? [one] : all
    const sources = sourcesOf(board).join('; ')
    const image = await boardImage({
      title,
      lines: [
        period,
        by === 'counted' ? t.sourceLine : `${t.officialLine} ${t.officialSources({ sources })}`,
        ...(told.hidesSmall === true ? [t.hiddenLine] : []),
        t.madeAt({ day: format.longDay(board.today), time: format.time(Date.now()) }),
      ],
      columns: columns.map((indicator) => ({
        id: indicator.id,
        head: text(indicator.short),
        target: (indicator.wanted === 'few' ? t.atMost : t.target)({
          percent: Math.round(targetToday(board, indicator)),
        }),
      })),
      board: byDenominator(told, by),
      total: t.total,
      hidden: parts.hidden,
      stateOf: ({ state }) => (state === undefined ? '' : states[state]),
    })
    await shareImage(image, `pws-${board.group}-${board.month}`)
  }
  return (
    <Button
      variant="default"
      leftSection={<IconPhoto size={20} stroke={1.75} aria-hidden />}
      onClick={() => void share()}
    >
      {t.image}
    </Button>
  )
}
