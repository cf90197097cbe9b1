import { useStore } from '@nanostores/react'
import type { Board } from '@jejaring/core/sync/board'
import { StatusMark } from '../../ui/status-mark.tsx'
import { sourcesOf, type Denominator } from './denominator.ts'
import { boardMessages } from './desk-board.messages.ts'
import './board-legend.css'

/** What the marks mean, and whose denominators these are. */
export function BoardLegend({ board, by }: { readonly board: Board; readonly by: Denominator }) {
  const t = useStore(boardMessages)
  const sources = sourcesOf(board)
  return (
    <div className="board-legend">
      <span>
        <StatusMark kind="ok" size={12} plain /> {t.legendGood}
      </span>
      <span>
        <StatusMark kind="watch" size={12} plain /> {t.legendWatch}
      </span>
      <span>
        <StatusMark kind="act" size={12} plain /> {t.legendPoor}
      </span>
      <p>
        {by === 'counted' ? t.sourceLine : t.officialLine}{' '}
        {by === 'official' &&
          (sources.length === 0
            ? t.officialNone
            : t.officialSources({ sources: sources.join('; ') }))}{' '}
        {board.hidesSmall === true && t.hiddenLine}
      </p>
    </div>
  )
}
