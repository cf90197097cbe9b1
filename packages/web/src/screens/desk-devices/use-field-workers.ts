import { useCallback, useEffect, useRef, useState } from 'react'
import type { FieldWorkers } from '@jejaring/core/sync/devices'
import { request } from '../../session/request.ts'

/** A word is looked for when somebody stops typing. */
const SETTLE_MS = 250

export type WorkersState = 'waiting' | 'failed' | FieldWorkers

/** Who works in the field and has this in the name; what was shown stays until the next answer has come. */
export function useFieldWorkers(name: string): {
  readonly state: WorkersState
  readonly load: () => Promise<void>
} {
  const [state, setState] = useState<WorkersState>('waiting')
  const run = useRef(0)
  const load = useCallback(async () => {
    run.current += 1
    const own = run.current
    const query = new URLSearchParams({ q: name.trim() })
    const answer = await request<FieldWorkers>(`/api/devices?${query}`)
    if (run.current === own) setState(answer.kind === 'ok' ? answer.value : 'failed')
  }, [name])
  useEffect(() => {
    const timer = setTimeout(() => void load(), name === '' ? 0 : SETTLE_MS)
    return () => {
      clearTimeout(timer)
      run.current += 1
    }
  }, [load, name])
  return { state, load }
}
