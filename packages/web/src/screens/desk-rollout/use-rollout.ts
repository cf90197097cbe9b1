import type { NewGoal, NewStatement, Rollout } from '@jejaring/core/rollout/wire'
import type { Kept } from '../../session/keep.ts'
import { useAsked, type Asked } from '../../session/use-asked.ts'

export type Say = (statement: NewStatement) => Promise<Kept>
export type SetGoal = (goal: NewGoal) => Promise<Kept>

interface UseRollout {
  readonly rollout: Asked<Rollout>
  readonly load: () => Promise<void>
  readonly say: Say
  readonly setGoal: SetGoal
}

/** How far each place has come; what is said is shown as the server answers it. */
export function useRollout(): UseRollout {
  const { value, load, keep } = useAsked<Rollout>('/api/rollout')
  return {
    rollout: value,
    load,
    say: (statement) => keep('/api/rollout/statements', statement),
    setGoal: (goal) => keep('/api/rollout/goals', goal),
  }
}
