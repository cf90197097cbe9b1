import { useCallback, useEffect, useRef, useState } from 'react'
import type { PlacePoint, PlacePoints } from '@jejaring/core/place/point'
import { request, type Answer } from '../../session/request.ts'

export type PointsState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'shown'; readonly places: PlacePoints['places'] }

/** Where places lie. */
export function usePoints() {
  const [state, setState] = useState<PointsState>({ kind: 'waiting' })
  const run = useRef(0)
  const load = useCallback(async () => {
    run.current += 1
    const own = run.current
    const answer = await request<PlacePoints>('/api/points')
    if (run.current === own) setState(stateOf(answer) ?? { kind: 'failed' })
  }, [])
  useEffect(() => {
    void load()
    return () => {
      run.current += 1
    }
  }, [load])
  const say = async (point: PlacePoint) => {
    const answer = await request<PlacePoints>('/api/points', { body: point, method: 'PUT' })
    const said = stateOf(answer)
    if (said !== undefined) setState(said)
    return answer
  }
  return { state, load, say }
}

const stateOf = (answer: Answer<PlacePoints>): PointsState | undefined =>
  answer.kind === 'ok' ? { kind: 'shown', places: answer.value.places } : undefined
