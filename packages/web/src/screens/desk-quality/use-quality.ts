import { useCallback, useEffect, useState } from 'react'
import type { NewIncident, NewIncidentStep, Quality } from '@jejaring/core/quality/quality-api'
import { request } from '../../session/request.ts'

interface Commands {
  readonly incidents: NewIncident
  readonly 'incidents/steps': NewIncidentStep
}
export type Saved = 'saved' | 'conflict' | 'failed'
export type SaveQuality = <Path extends keyof Commands>(
  path: Path,
  body: Commands[Path],
) => Promise<Saved>

/** How posts do, and how to write something down about it. */
export function useQuality(): {
  readonly state: 'waiting' | 'failed' | Quality
  readonly load: () => Promise<void>
  readonly save: SaveQuality
} {
  const [state, setState] = useState<'waiting' | 'failed' | Quality>('waiting')
  const load = useCallback(async () => {
    const answer = await request<Quality>('/api/quality')
    setState(answer.kind === 'ok' ? answer.value : 'failed')
  }, [])
  useEffect(() => {
    void Promise.resolve().then(load)
  }, [load])
  const save: SaveQuality = async (path, body) => {
    const answer = await request<Quality>(`/api/quality/${path}`, { method: 'PUT', body })
    if (answer.kind === 'ok') {
      setState(answer.value)
      return 'saved'
    }
    if (answer.kind === 'offline' || answer.problem.type !== 'conflict') return 'failed'
    await load()
    return 'conflict'
  }
  return { state, load, save }
}
