import { useCallback, useEffect, useRef, useState } from 'react'
import type { NewTarget, Target, Targets } from '@jejaring/core/sync/targets'
import { request, type Answer } from '../../session/request.ts'

export type TargetsState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'shown'; readonly targets: Targets }

export type Enter = (target: NewTarget) => Promise<Answer<Target>>

interface UseTargets {
  readonly state: TargetsState
  readonly load: () => Promise<void>
  readonly enter: Enter
}

const waiting: TargetsState = { kind: 'waiting' }

/** The official numbers of a year; what is entered is shown as the server answers it. */
export function useTargets(year: number): UseTargets {
  const [state, setState] = useState<TargetsState>(waiting)
  const run = useRef(0)
  const load = useCallback(async () => {
    run.current += 1
    const own = run.current
    const answer = await request<Targets>(`/api/targets?year=${year}`)
    if (run.current !== own) return
    setState(answer.kind === 'ok' ? { kind: 'shown', targets: answer.value } : { kind: 'failed' })
  }, [year])
  useEffect(() => {
    void load()
    return () => {
      run.current += 1
    }
  }, [load])
  const enter = useCallback(
    async (target: NewTarget) => {
      const answer = await request<Target>('/api/targets', { body: target, method: 'PUT' })
      if (answer.kind === 'ok') setState((before) => withTarget(before, answer.value))
      else await load()
      return answer
    },
    [load],
  )
  // Of another year there is nothing to show before it has come.
  const isOfYear = state.kind !== 'shown' || state.targets.year === year
  return { state: isOfYear ? state : waiting, load, enter }
}

function withTarget(state: TargetsState, target: Target): TargetsState {
  if (state.kind !== 'shown' || state.targets.year !== target.year) return state
  const others = state.targets.targets.filter(
    ({ village, indicator }) => village !== target.village || indicator !== target.indicator,
  )
  return { ...state, targets: { ...state.targets, targets: [...others, target] } }
}
