import { useCallback, useEffect, useRef, useState } from 'react'
import type { Board } from '@jejaring/core/sync/board'
import type { Problem } from '@jejaring/core/sync/problem'
import { useLookAfterChanges } from '../../session/look-after-changes.ts'
import type { Answer } from '../../session/request.ts'
import { boardRequest, boardView, type BoardView } from './board-view.ts'
import { readBoard } from './read-board.ts'

export type BoardState =
  | { readonly kind: 'waiting' }
  | {
      readonly kind: 'shown'
      readonly board: Board
      /** `area indicator` of the cells that changed since the last look. */
      readonly fresh: ReadonlySet<string>
      /** The last look failed; the board is as it was. */
      readonly stale: boolean
    }
  | { readonly kind: 'failed'; readonly problem: Problem | undefined }

export const cellKey = (area: string, indicator: string): string => `${area} ${indicator}`

/** The board of a view, looked at again whenever a village changes. */
export function useBoard(view: BoardView): BoardState & { readonly again: () => void } {
  const search = boardRequest(view).toString()
  const [seen, setSeen] = useState<{ readonly search: string; readonly state: BoardState }>()
  const run = useRef(0)

  const look = useCallback(async () => {
    run.current += 1
    const own = run.current
    const answer = await readBoard(boardView(new URLSearchParams(search), view.level))
    // A newer look has taken the place of this one.
    if (run.current !== own) return
    setSeen((last) => {
      const before = last?.search === search ? last.state : waiting
      return { search, state: afterLook(before, answer) }
    })
  }, [search, view.level])

  useEffect(() => {
    void look()
    return () => {
      run.current += 1
    }
  }, [look])

  useLookAfterChanges(look)
  return { ...(seen?.search === search ? seen.state : waiting), again: () => void look() }
}

const waiting: BoardState = { kind: 'waiting' }

function afterLook(before: BoardState, answer: Answer<Board>): BoardState {
  if (answer.kind === 'ok') {
    const board = answer.value
    const fresh = before.kind === 'shown' ? changedCells(before.board, board) : new Set<string>()
    return { kind: 'shown', board, fresh, stale: false }
  }
  if (before.kind === 'shown') return { ...before, fresh: new Set(), stale: true }
  return { kind: 'failed', problem: answer.kind === 'problem' ? answer.problem : undefined }
}

/** Cells whose numbers differ between two looks at the same board. */
export function changedCells(before: Board, after: Board): ReadonlySet<string> {
  const known = new Map(
    [...before.rows, before.total].flatMap(({ area, cells }) =>
      cells.map((cell) => [cellKey(area, cell.indicator), cell] as const),
    ),
  )
  const changed = new Set<string>()
  for (const { area, cells } of [...after.rows, after.total]) {
    for (const cell of cells) {
      const key = cellKey(area, cell.indicator)
      const last = known.get(key)
      if (
        last !== undefined &&
        (last.served !== cell.served || last.population !== cell.population)
      ) {
        changed.add(key)
      }
    }
  }
  return changed
}
