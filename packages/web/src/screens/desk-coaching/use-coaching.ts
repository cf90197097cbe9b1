import type { Coaching, NewTalk } from '@jejaring/core/sync/coaching'
import { useAsked } from '../../session/use-asked.ts'

/** What stands out in a village, and how to note that it was talked about (false: that could not be saved). */
export function useCoaching(village: string) {
  const { value, load, keep } = useAsked<Coaching>(`/api/coaching?village=${village}`)
  const note = async (talk: Omit<NewTalk, 'village'>): Promise<boolean> => {
    const body: NewTalk = { village, ...talk }
    return (await keep('/api/coaching/talks', body)) === 'kept'
  }
  return { coaching: value, load, note }
}
