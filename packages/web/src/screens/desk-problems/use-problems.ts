import type { OneProblem, Problems, ProblemSpeeds } from '@jejaring/core/problem/problem-api'
import { useFollowed } from '../../session/use-asked.ts'

export const useProblems = (state: 'open' | 'closed') =>
  useFollowed<Problems>(`/api/problems?state=${state}`)
export const useSpeeds = () => useFollowed<ProblemSpeeds>('/api/problems/speed')
export const useProblem = (village: string, id: string) =>
  useFollowed<OneProblem>(`/api/problems/${village}/${id}`)
