import { useCallback, useEffect, useRef, useState } from 'react'
import type { GapHouses } from '@jejaring/core/coverage/gap-houses'
import { useLookAfterChanges } from '../../session/look-after-changes.ts'
import { request } from '../../session/request.ts'
import { villageOf } from './board-view.ts'

type HousesState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'shown'; readonly found: GapHouses }

const waiting: HousesState = { kind: 'waiting' }

/** The houses behind a cell, looked at again when their village changes; a look that fails leaves what was there. */
export function useHouses(search: string, area: string) {
  const [seen, setSeen] = useState<{ readonly search: string; readonly state: HousesState }>()
  const run = useRef(0)
  const load = useCallback(async () => {
    run.current += 1
    const own = run.current
    const answer = await request<GapHouses>(`/api/board/houses?${search}`)
    if (run.current !== own) return
    setSeen((last) => {
      if (answer.kind === 'ok') return { search, state: { kind: 'shown', found: answer.value } }
      return last?.search === search ? last : { search, state: { kind: 'failed' } }
    })
  }, [search])
  useEffect(() => void load(), [load])
  const own = villageOf(area)
  useLookAfterChanges(load, (village) => own === undefined || own === village)
  return { state: seen?.search === search ? seen.state : waiting, again: () => void load() }
}
