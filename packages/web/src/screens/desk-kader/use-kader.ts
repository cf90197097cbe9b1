import { useCallback, useEffect, useRef, useState } from 'react'
import type { KaderOfVillage, NewSkill } from '@jejaring/core/kader/wire'
import { request } from '../../session/request.ts'

export type Noted = 'noted' | 'conflict' | 'failed'
export type Note = (skill: Omit<NewSkill, 'village'>) => Promise<Noted>

/** The kader of a village, and how to note what one has learned. */
export function useKader(village: string) {
  const [seen, setSeen] = useState<{
    readonly village: string
    readonly list: KaderOfVillage | 'failed'
  }>()
  const run = useRef(0)
  const load = useCallback(async () => {
    run.current += 1
    const own = run.current
    const answer = await request<KaderOfVillage>(`/api/kader?village=${village}`)
    if (run.current !== own) return
    setSeen({ village, list: answer.kind === 'ok' ? answer.value : 'failed' })
  }, [village])
  useEffect(() => {
    void load()
    return () => {
      run.current += 1
    }
  }, [load])
  const note: Note = async (skill) => {
    const body: NewSkill = { village, ...skill }
    const answer = await request<KaderOfVillage>('/api/kader/skills', { method: 'PUT', body })
    if (answer.kind === 'ok') {
      run.current += 1
      setSeen({ village, list: answer.value })
      return 'noted'
    }
    if (answer.kind !== 'problem' || answer.problem.status !== 409) return 'failed'
    await load()
    return 'conflict'
  }
  return { list: seen?.village === village ? seen.list : undefined, load, note }
}
