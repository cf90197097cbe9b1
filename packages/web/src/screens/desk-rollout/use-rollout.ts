import type { NewGoal, NewStatement, Rollout } from '@jejaring/core/rollout/wire'
import { request } from '../../session/request.ts'
import { useAsked, type Asked } from '../../session/use-asked.ts'

export type Said = 'said' | 'conflict' | 'failed'
export type Say = (statement: NewStatement) => Promise<Said>
export type SetGoal = (goal: NewGoal) => Promise<Said>

interface UseRollout {
  readonly rollout: Asked<Rollout>
  readonly load: () => Promise<void>
  readonly say: Say
  readonly setGoal: SetGoal
}

/** How far each place has come; what is said is shown as the server answers it. */
export function useRollout(): UseRollout {
  const { value, load, show } = useAsked<Rollout>('/api/rollout')
  const put = async (path: string, body: NewGoal | NewStatement): Promise<Said> => {
    const answer = await request<Rollout>(path, { method: 'PUT', body })
    if (answer.kind === 'ok') {
      show(answer.value)
      return 'said'
    }
    if (answer.kind !== 'problem' || answer.problem.status !== 409) return 'failed'
    await load()
    return 'conflict'
  }
  return {
    rollout: value,
    load,
    say: (statement) => put('/api/rollout/statements', statement),
    setGoal: (goal) => put('/api/rollout/goals', goal),
  }
}
