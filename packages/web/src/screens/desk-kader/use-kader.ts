import type { KaderOfVillage, NewSkill } from '@jejaring/core/kader/wire'
import type { Kept } from '../../session/keep.ts'
import { useAsked } from '../../session/use-asked.ts'

export type Note = (skill: Omit<NewSkill, 'village'>) => Promise<Kept>

/** The kader of a village, and how to note what one has learned. */
export function useKader(village: string) {
  const { value, load, keep } = useAsked<KaderOfVillage>(`/api/kader?village=${village}`)
  const note: Note = (skill) => {
    const body: NewSkill = { village, ...skill }
    return keep('/api/kader/skills', body)
  }
  return { list: value, load, note }
}
