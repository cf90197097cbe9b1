import { useStore } from '@nanostores/react'
import type { CellState } from '@jejaring/core/sync/board'
import { partMessages } from './parts.messages.ts'
import type { StatusKind } from './status-mark.tsx'
import { Status } from './status.tsx'

/** Kurang and cukup share amber; the word and the arrow tell them apart. */
export const statusOfState: Readonly<Record<CellState, StatusKind>> = {
  baik: 'ok',
  cukup: 'watch',
  kurang: 'watch',
  jelek: 'act',
}

export function useStateWords(): Readonly<Record<CellState, string>> {
  const t = useStore(partMessages)
  return { baik: t.statusOk, cukup: t.statusCukup, kurang: t.statusKurang, jelek: t.statusJelek }
}

export function FourState({ state }: { state: CellState }) {
  const words = useStateWords()
  return <Status kind={statusOfState[state]}>{words[state]}</Status>
}
