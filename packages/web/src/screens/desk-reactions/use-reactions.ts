import { useCallback, useEffect, useRef, useState } from 'react'
import type { Reactions } from '@jejaring/core/sync/reactions'
import { useLookAfterChanges } from '../../session/look-after-changes.ts'
import { request } from '../../session/request.ts'

/** A year's reports, followed as villages change. `failed` only while nothing of the year was ever shown. */
export function useReactions(year: number): {
  readonly list: Reactions | 'failed' | undefined
  readonly again: () => void
} {
  const [list, setList] = useState<Reactions | 'failed'>()
  const run = useRef(0)
  const look = useCallback(async () => {
    run.current += 1
    const own = run.current
    const answer = await request<Reactions>(`/api/reactions?year=${year}`)
    if (run.current !== own) return
    setList((last) => {
      if (answer.kind === 'ok') return answer.value
      return typeof last === 'object' && last.year === year ? last : 'failed'
    })
  }, [year])
  useEffect(() => {
    void look()
    return () => {
      run.current += 1
    }
  }, [look])
  useLookAfterChanges(look)
  const isOther = typeof list === 'object' && list.year !== year
  return { list: isOther ? undefined : list, again: () => void look() }
}
