import { useCallback, useEffect, useRef, useState } from 'react'
import type { VillagePage } from '@jejaring/core/village-page/village-page'
import { useVillageChanges } from '../../session/live.ts'
import { request } from '../../session/request.ts'

export type VillageState = 'waiting' | 'failed' | 'not-allowed' | VillagePage

/** The page of an area, or of the own one; it stays while a newer one is on its way. */
export function useVillagePage(area: string | undefined): {
  readonly state: VillageState
  readonly load: () => Promise<void>
} {
  const [state, setState] = useState<VillageState>('waiting')
  const run = useRef(0)
  const load = useCallback(async () => {
    run.current += 1
    const own = run.current
    const query = area === undefined ? '' : `?${new URLSearchParams({ area })}`
    const answer = await request<VillagePage>(`/api/village-page${query}`)
    if (run.current !== own) return
    if (answer.kind === 'ok') setState(answer.value)
    else if (answer.kind === 'problem' && answer.problem.status === 403) setState('not-allowed')
    else setState((known) => (typeof known === 'object' ? known : 'failed'))
  }, [area])
  useEffect(() => {
    void Promise.resolve().then(load)
  }, [load])
  useVillageChanges(() => void load())
  return { state, load }
}
