import { useCallback, useEffect, useRef, useState } from 'react'
import type { BoardPath } from '@jejaring/core/sync/board'
import { useLookAfterChanges } from '../../session/look-after-changes.ts'
import { request } from '../../session/request.ts'
import { boardRequest, type BoardView } from './board-view.ts'

/** The way of one indicator, looked at again whenever a village changes; undefined until it is there. */
export function usePath(view: BoardView, indicator: string) {
  const asked = boardRequest(view)
  asked.set('indicator', indicator)
  const search = asked.toString()
  const [seen, setSeen] = useState<{ readonly search: string; readonly path?: BoardPath }>()
  const run = useRef(0)
  const look = useCallback(async () => {
    run.current += 1
    const own = run.current
    const answer = await request<BoardPath>(`/api/board/path?${search}`)
    if (run.current === own)
      setSeen((last) => {
        if (answer.kind === 'ok') return { search, path: answer.value }
        // What was there before is better than nothing.
        return last?.search === search ? last : { search }
      })
  }, [search])
  useEffect(() => {
    void look()
    return () => {
      run.current += 1
    }
  }, [look])
  useLookAfterChanges(look)
  const own = seen?.search === search ? seen : undefined
  return {
    path: own?.path,
    failed: own !== undefined && own.path === undefined,
    again: () => void look(),
  }
}
