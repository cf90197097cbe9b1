import type { NewTraining, Trainings } from '@jejaring/core/kader/training'
import type { Kept } from '../../session/keep.ts'
import { useAsked } from '../../session/use-asked.ts'

export type KeepTraining = (training: NewTraining) => Promise<Kept>
export type HeldTraining = Trainings['trainings'][number]

/** As it is sent: what the server adds is left out. */
export const asNew = ({
  facility: _facility,
  facilityName: _name,
  mayWrite: _mayWrite,
  ...training
}: HeldTraining): NewTraining => training

/** The trainings around, and how to keep one. */
export function useTrainings() {
  const { value, load, keep } = useAsked<Trainings>('/api/kader/trainings')
  const keepOne: KeepTraining = (training) => keep('/api/kader/trainings', training)
  return { page: value, load, keep: keepOne }
}
