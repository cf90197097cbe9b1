import type { NewMember, NewPost, NewSame, StaffRegister } from '@jejaring/core/staff/wire'
import { keptOf, type Kept } from '../../session/keep.ts'
import { request } from '../../session/request.ts'
import { useAsked } from '../../session/use-asked.ts'

interface Commands {
  readonly '': NewMember
  readonly '/posts': NewPost
  readonly '/same': NewSame
}
export type KeepStaff = <Path extends keyof Commands>(
  path: Path,
  body: Commands[Path],
) => Promise<Kept | 'twice'>

/** Who works where, and how to write it down. */
export function useStaff() {
  const { value, load, show } = useAsked<StaffRegister>('/api/staff')
  const keep: KeepStaff = async (path, body) => {
    const answer = await request<StaffRegister>(`/api/staff${path}`, { method: 'PUT', body })
    if (answer.kind === 'ok') show(answer.value)
    const kept = keptOf(answer)
    if (kept === 'refused' && answer.kind === 'problem' && answer.problem.detail === 'twice')
      return 'twice'
    if (kept === 'conflict') await load()
    return kept
  }
  return { staff: value, load, keep }
}
