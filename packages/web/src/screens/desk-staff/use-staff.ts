import { useCallback, useEffect, useState } from 'react'
import type { NewMember, NewPost, NewSame, StaffRegister } from '@jejaring/core/staff/wire'
import { request } from '../../session/request.ts'

interface Commands {
  readonly '': NewMember
  readonly '/posts': NewPost
  readonly '/same': NewSame
}
type Kept = 'kept' | 'conflict' | 'twice' | 'refused' | 'failed'
export type KeepStaff = <Path extends keyof Commands>(
  path: Path,
  body: Commands[Path],
) => Promise<Kept>

/** Who works where, and how to write it down. */
export function useStaff(): {
  readonly state: 'waiting' | 'failed' | StaffRegister
  readonly load: () => Promise<void>
  readonly keep: KeepStaff
} {
  const [state, setState] = useState<'waiting' | 'failed' | StaffRegister>('waiting')
  const load = useCallback(async () => {
    const answer = await request<StaffRegister>('/api/staff')
    setState(answer.kind === 'ok' ? answer.value : 'failed')
  }, [])
  useEffect(() => {
    void Promise.resolve().then(load)
  }, [load])
  const keep: KeepStaff = async (path, body) => {
    const answer = await request<StaffRegister>(`/api/staff${path}`, { method: 'PUT', body })
    if (answer.kind === 'ok') {
      setState(answer.value)
      return 'kept'
    }
    if (answer.kind === 'offline') return 'failed'
    const { type, detail } = answer.problem
    if (type === 'bad-request') return detail === 'twice' ? 'twice' : 'refused'
    if (type !== 'conflict') return 'failed'
    await load()
    return 'conflict'
  }
  return { state, load, keep }
}
