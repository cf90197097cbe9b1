import { useCallback, useEffect, useRef, useState } from 'react'
import type { Coaching, NewTalk } from '@jejaring/core/sync/coaching'
import { request } from '../../session/request.ts'

type CoachingState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'shown'; readonly coaching: Coaching }

const waiting: CoachingState = { kind: 'waiting' }

/** What stands out in a village, and how to note that it was talked about (false: that could not be saved). */
export function useCoaching(village: string) {
  const [seen, setSeen] = useState<{ readonly village: string; readonly state: CoachingState }>()
  const run = useRef(0)
  const load = useCallback(async () => {
    run.current += 1
    const own = run.current
    const answer = await request<Coaching>(`/api/coaching?village=${village}`)
    if (run.current !== own) return
    setSeen({
      village,
      state: answer.kind === 'ok' ? { kind: 'shown', coaching: answer.value } : { kind: 'failed' },
    })
  }, [village])
  useEffect(() => {
    void load()
    return () => {
      run.current += 1
    }
  }, [load])
  const note = async (talk: Omit<NewTalk, 'village'>): Promise<boolean> => {
    const body: NewTalk = { village, ...talk }
    const answer = await request<Coaching>('/api/coaching/talks', { method: 'PUT', body })
    if (answer.kind !== 'ok') return false
    run.current += 1
    setSeen({ village, state: { kind: 'shown', coaching: answer.value } })
    return true
  }
  return { state: seen?.village === village ? seen.state : waiting, load, note }
}
