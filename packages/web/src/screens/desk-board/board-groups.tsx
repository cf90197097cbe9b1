import { useStore } from '@nanostores/react'
import { useEffect, useRef } from 'react'
import { catalogue } from '@jejaring/core/catalogue/index'
import { boardGroups, indicatorsOf, type BoardGroup } from '@jejaring/core/coverage/board-group'
import { Segmented } from '../../ui/segmented.tsx'
import { boardMessages } from './desk-board.messages.ts'
import { useGroupWords } from './group-words.ts'
import './board-groups.css'

const shown = boardGroups.filter((group) => indicatorsOf(group, catalogue.indicators).length > 0)

/** The twelve, or one group of indicators. */
export function BoardGroups({
  group,
  onChoose,
}: {
  readonly group: BoardGroup
  readonly onChoose: (group: BoardGroup) => void
}) {
  const t = useStore(boardMessages)
  const words = useGroupWords()
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const chosen = row.current?.querySelector<HTMLElement>('.segment-on')
    if (chosen === null || chosen === undefined) return
    // The row alone is scrolled: the page stays where it is.
    const middle = chosen.offsetLeft + chosen.offsetWidth / 2
    row.current?.scrollTo({ left: middle - row.current.clientWidth / 2 })
  }, [group])
  return (
    <div ref={row} className="board-groups no-print">
      <Segmented
        label={t.group}
        value={group}
        options={shown.map((value) => ({ value, label: words[value] }))}
        onChoose={onChoose}
      />
    </div>
  )
}
