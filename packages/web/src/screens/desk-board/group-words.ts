import { useStore } from '@nanostores/react'
import type { BoardGroup } from '@jejaring/core/coverage/board-group'
import { boardMessages } from './desk-board.messages.ts'

/** What the groups of indicators are called. */
export function useGroupWords(): Readonly<Record<BoardGroup, string>> {
  const t = useStore(boardMessages)
  return {
    spm: t.groupSpm,
    mother: t.groupMother,
    child: t.groupChild,
    immunisation: t.groupImmunisation,
    school: t.groupSchool,
    adult: t.groupAdult,
    elderly: t.groupElderly,
    illness: t.groupIllness,
    infection: t.groupInfection,
    network: t.groupNetwork,
    month: t.groupMonth,
  }
}
