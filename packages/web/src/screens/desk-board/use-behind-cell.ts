import { useCallback, useEffect, useRef, useState } from 'react'
import { useLookAfterChanges } from '../../session/look-after-changes.ts'
import { request } from '../../session/request.ts'
import { villageOf } from './board-view.ts'

type State<Found> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'shown'; readonly found: Found }

/** What stands behind a cell, looked at again when its village changes; a look that fails leaves what was there. */
export function useBehindCell<Found>(path: string, area: string) {
  const [seen, setSeen] = useState<{ readonly path: string; readonly state: State<Found> }>()
  const run = useRef(0)
  const load = useCallback(async () => {
    run.current += 1
    const own = run.current
    const answer = await request<Found>(path)
    if (run.current !== own) return
    setSeen((last) => {
      if (answer.kind === 'ok') return { path, state: { kind: 'shown', found: answer.value } }
      return last?.path === path ? last : { path, state: { kind: 'failed' } }
    })
  }, [path])
  useEffect(() => void load(), [load])
  const own = villageOf(area)
  useLookAfterChanges(load, (village) => own === undefined || own === village)
  const state: State<Found> = seen?.path === path ? seen.state : { kind: 'waiting' }
  return { state, again: () => void load() }
}
