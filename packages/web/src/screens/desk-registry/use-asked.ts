import { useCallback, useEffect, useRef, useState } from 'react'
import { useLookAfterChanges } from '../../session/look-after-changes.ts'
import { request } from '../../session/request.ts'

/** What the server answers to a path, asked again as villages change. `failed` only while nothing was ever shown. */
export function useAsked<Value>(path: string): {
  readonly value: Value | 'failed' | undefined
  readonly again: () => void
} {
  const [seen, setSeen] = useState<{ readonly path: string; readonly value: Value | 'failed' }>()
  const run = useRef(0)
  const look = useCallback(async () => {
    run.current += 1
    const own = run.current
    const answer = await request<Value>(path)
    if (run.current !== own) return
    setSeen((last) =>
      answer.kind === 'ok'
        ? { path, value: answer.value }
        : last?.path === path
          ? last
          : { path, value: 'failed' },
    )
  }, [path])
  useEffect(() => {
    void look()
    return () => {
      run.current += 1
    }
  }, [look])
  useLookAfterChanges(look)
  return { value: seen?.path === path ? seen.value : undefined, again: () => void look() }
}
