import { useStore } from '@nanostores/react'
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
  return (
    <div className="board-groups no-print">
      <Segmented
        label={t.group}
        value={group}
        options={shown.map((value) => ({ value, label: words[value] }))}
        onChoose={onChoose}
      />
    </div>
  )
}
