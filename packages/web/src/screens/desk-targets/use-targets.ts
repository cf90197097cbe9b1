import type { NewTarget, Target, Targets } from '@jejaring/core/sync/targets'
import { request, type Answer } from '../../session/request.ts'
import { useAsked } from '../../session/use-asked.ts'

export type Enter = (target: NewTarget) => Promise<Answer<Target>>

/** The official numbers of a year; what is entered is shown as the server answers it. */
export function useTargets(year: number) {
  const { value, load, change } = useAsked<Targets>(`/api/targets?year=${year}`)
  const enter: Enter = async (target) => {
    const answer = await request<Target>('/api/targets', { body: target, method: 'PUT' })
    if (answer.kind === 'ok') change((before) => withTarget(before, answer.value))
    else await load()
    return answer
  }
  return { targets: value, load, enter }
}

function withTarget(all: Targets, target: Target): Targets {
  const others = all.targets.filter(
    ({ village, indicator }) => village !== target.village || indicator !== target.indicator,
  )
  return { ...all, targets: [...others, target] }
}
