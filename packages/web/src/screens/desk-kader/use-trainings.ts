import { useCallback, useEffect, useState } from 'react'
import type { NewTraining, Trainings } from '@jejaring/core/kader/training'
import { request } from '../../session/request.ts'
import type { Noted } from './use-kader.ts'

export type KeepTraining = (training: NewTraining) => Promise<Noted>
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
  const [page, setPage] = useState<Trainings | 'failed'>()
  const load = useCallback(async () => {
    const answer = await request<Trainings>('/api/kader/trainings')
    setPage((before) =>
      answer.kind === 'ok' ? answer.value : typeof before === 'object' ? before : 'failed',
    )
  }, [])
  useEffect(() => {
    void Promise.resolve().then(load)
  }, [load])
  const keep: KeepTraining = async (body) => {
    const answer = await request<Trainings>('/api/kader/trainings', { method: 'PUT', body })
    if (answer.kind === 'ok') {
      setPage(answer.value)
      return 'noted'
    }
    if (answer.kind !== 'problem' || answer.problem.status !== 409) return 'failed'
    await load()
    return 'conflict'
  }
  return { page, load, keep }
}
