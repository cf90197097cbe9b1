import { useCallback, useEffect, useRef, useState } from 'react'
import type { OpenReferrals } from '@jejaring/core/sync/due-list'
import { useLookAfterChanges } from '../../session/look-after-changes.ts'
import { request } from '../../session/request.ts'

/** Referrals nobody has answered, followed as villages change. `failed` only while nothing was ever shown. */
export function useReferrals(): {
  readonly list: OpenReferrals | 'failed' | undefined
  readonly again: () => void
} {
  const [list, setList] = useState<OpenReferrals | 'failed'>()
  const run = useRef(0)
  const look = useCallback(async () => {
    run.current += 1
    const own = run.current
    const answer = await request<OpenReferrals>('/api/referrals')
    if (run.current !== own) return
    setList((last) => (answer.kind === 'ok' ? answer.value : last === undefined ? 'failed' : last))
  }, [])
  useEffect(() => {
    void look()
    return () => {
      run.current += 1
    }
  }, [look])
  useLookAfterChanges(look)
  return { list, again: () => void look() }
}
