import type { KaderOfVillage, NewSkill } from '@jejaring/core/kader/wire'
import { request } from '../../session/request.ts'
import { useAsked } from '../../session/use-asked.ts'

export type Noted = 'noted' | 'conflict' | 'failed'
export type Note = (skill: Omit<NewSkill, 'village'>) => Promise<Noted>

/** The kader of a village, and how to note what one has learned. */
export function useKader(village: string) {
  const { value, load, show } = useAsked<KaderOfVillage>(`/api/kader?village=${village}`)
  const note: Note = async (skill) => {
    const body: NewSkill = { village, ...skill }
    const answer = await request<KaderOfVillage>('/api/kader/skills', { method: 'PUT', body })
    if (answer.kind === 'ok') {
      show(answer.value)
      return 'noted'
    }
    if (answer.kind !== 'problem' || answer.problem.status !== 409) return 'failed'
    await load()
    return 'conflict'
  }
  return { list: value, load, note }
}
