import type { NewDecree, NewPercent, PercentTargets } from '@jejaring/core/targets/percent-wire'
import { request, type Answer } from '../../session/request.ts'
import { useAsked } from '../../session/use-asked.ts'

export type Say = (
  said: { readonly draft: NewPercent } | { readonly decree: NewDecree },
) => Promise<Answer<PercentTargets>>

/** The yearly targets of a year; every answer is the whole of them as they are then. */
export function usePercents(year: number) {
  const { value, load, show } = useAsked<PercentTargets>(`/api/targets/percent?year=${year}`)
  const say: Say = async (said) => {
    const [path, body] = 'draft' in said ? ['', said.draft] : ['/decree', said.decree]
    const answer = await request<PercentTargets>(`/api/targets/percent${path}`, {
      body,
      method: 'PUT',
    })
    if (answer.kind === 'ok') show(answer.value)
    else if (answer.kind === 'problem') await load()
    return answer
  }
  return { targets: value, load, say }
}
