import type { Coaching, NewTalk } from '@jejaring/core/sync/coaching'
import { request } from '../../session/request.ts'
import { useAsked } from '../../session/use-asked.ts'

/** What stands out in a village, and how to note that it was talked about (false: that could not be saved). */
export function useCoaching(village: string) {
  const { value, load, show } = useAsked<Coaching>(`/api/coaching?village=${village}`)
  const note = async (talk: Omit<NewTalk, 'village'>): Promise<boolean> => {
    const body: NewTalk = { village, ...talk }
    const answer = await request<Coaching>('/api/coaching/talks', { method: 'PUT', body })
    if (answer.kind === 'ok') show(answer.value)
    return answer.kind === 'ok'
  }
  return { coaching: value, load, note }
}
