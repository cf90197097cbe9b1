import { useStore } from '@nanostores/react'
import { StatusMark } from '../../ui/status-mark.tsx'
import { boardMessages } from './desk-board.messages.ts'
import './board-legend.css'

/** What the marks mean, and whose denominators these are. */
export function BoardLegend({ hidden }: { readonly hidden: boolean }) {
  const t = useStore(boardMessages)
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
        {t.sourceLine} {hidden && t.hiddenLine}
      </p>
    </div>
  )
}
