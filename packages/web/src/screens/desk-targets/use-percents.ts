import { useCallback, useEffect, useRef, useState } from 'react'
import type { NewDecree, NewPercent, PercentTargets } from '@jejaring/core/targets/percent-wire'
import { request, type Answer } from '../../session/request.ts'

export type PercentsState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'shown'; readonly targets: PercentTargets }

export type Say = (
  said: { readonly draft: NewPercent } | { readonly decree: NewDecree },
) => Promise<Answer<PercentTargets>>

interface UsePercents {
  readonly state: PercentsState
  readonly load: () => Promise<void>
  readonly say: Say
}

const waiting: PercentsState = { kind: 'waiting' }

/** The yearly targets of a year; every answer is the whole of them as they are then. */
export function usePercents(year: number): UsePercents {
  const [state, setState] = useState<PercentsState>(waiting)
  const run = useRef(0)
  const load = useCallback(async () => {
    run.current += 1
    const own = run.current
    const answer = await request<PercentTargets>(`/api/targets/percent?year=${year}`)
    if (run.current !== own) return
    setState(answer.kind === 'ok' ? { kind: 'shown', targets: answer.value } : { kind: 'failed' })
  }, [year])
  useEffect(() => {
    void load()
    return () => {
      run.current += 1
    }
  }, [load])
  const say: Say = useCallback(
    async (said) => {
      const [path, body] = 'draft' in said ? ['', said.draft] : ['/decree', said.decree]
      const answer = await request<PercentTargets>(`/api/targets/percent${path}`, {
        body,
        method: 'PUT',
      })
      if (answer.kind === 'ok') setState({ kind: 'shown', targets: answer.value })
      else if (answer.kind === 'problem') await load()
      return answer
    },
    [load],
  )
  const isOfYear = state.kind !== 'shown' || state.targets.year === year
  return { state: isOfYear ? state : waiting, load, say }
}
