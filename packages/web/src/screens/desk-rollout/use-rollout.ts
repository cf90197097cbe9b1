import { useCallback, useEffect, useRef, useState } from 'react'
import type { NewGoal, NewStatement, Rollout } from '@jejaring/core/rollout/wire'
import { request } from '../../session/request.ts'

export type Said = 'said' | 'conflict' | 'failed'
export type Say = (statement: NewStatement) => Promise<Said>
export type SetGoal = (goal: NewGoal) => Promise<Said>

interface UseRollout {
  readonly rollout: Rollout | 'failed' | undefined
  readonly load: () => Promise<void>
  readonly say: Say
  readonly setGoal: SetGoal
}

/** How far each place has come; what is said is shown as the server answers it. */
export function useRollout(): UseRollout {
  const [rollout, setRollout] = useState<Rollout | 'failed'>()
  const run = useRef(0)
  const load = useCallback(async () => {
    run.current += 1
    const own = run.current
    const answer = await request<Rollout>('/api/rollout')
    if (run.current !== own) return
    setRollout((before) =>
      answer.kind === 'ok' ? answer.value : typeof before === 'object' ? before : 'failed',
    )
  }, [])
  useEffect(() => {
    void load()
    return () => {
      run.current += 1
    }
  }, [load])
  const put = async (path: string, body: NewGoal | NewStatement): Promise<Said> => {
    const answer = await request<Rollout>(path, { method: 'PUT', body })
    if (answer.kind === 'ok') {
      setRollout(answer.value)
      return 'said'
    }
    if (answer.kind !== 'problem' || answer.problem.status !== 409) return 'failed'
    await load()
    return 'conflict'
  }
  return {
    rollout,
    load,
    say: (statement) => put('/api/rollout/statements', statement),
    setGoal: (goal) => put('/api/rollout/goals', goal),
  }
}
