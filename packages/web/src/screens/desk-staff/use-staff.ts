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
) => Promise<Kept | 'twice' | 'refused'>

/** Who works where, and how to write it down. */
export function useStaff() {
  const { value, load, show } = useAsked<StaffRegister>('/api/staff')
  const keep: KeepStaff = async (path, body) => {
    const answer = await request<StaffRegister>(`/api/staff${path}`, { method: 'PUT', body })
    if (answer.kind === 'ok') show(answer.value)
    if (answer.kind === 'problem' && answer.problem.type === 'bad-request')
      return answer.problem.detail === 'twice' ? 'twice' : 'refused'
    const kept = keptOf(answer)
    if (kept === 'conflict') await load()
    return kept
  }
  return { staff: value, load, keep }
}
