import { useCallback, useEffect, useRef, useState } from 'react'
import { useLookAfterChanges } from './look-after-changes.ts'
import { request } from './request.ts'

/** What the server says at an address, followed as villages change. `failed` only while nothing was ever shown. */
export function useFollowed<Value>(path: string) {
  const [shown, setShown] = useState<{ readonly path: string; readonly value: Value | 'failed' }>()
  const run = useRef(0)
  const look = useCallback(async () => {
    run.current += 1
    const own = run.current
    const answer = await request<Value>(path)
    if (run.current !== own) return
    setShown((last) =>
      answer.kind === 'ok'
        ? { path, value: answer.value }
        : last?.path === path && last.value !== 'failed'
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
  return {
    value: shown?.path === path ? shown.value : undefined,
    again: () => void look(),
    /** Shows what a save was answered with. */
    show: (value: Value) => {
      run.current += 1
      setShown({ path, value })
    },
  }
}
