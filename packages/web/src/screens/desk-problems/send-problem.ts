import type { OneProblem } from '@jejaring/core/problem/problem-api'
import type { ProblemStepBody } from '@jejaring/core/problem/problem-body'
import type { Problem } from '@jejaring/core/problem/problem-now'
import type { ReportedWords } from '../../problem/report-form.tsx'
import { request } from '../../session/request.ts'

export type Sent = OneProblem | 'offline' | 'changed' | 'refused'

interface Named {
  readonly village: string
  readonly problem: string
  /** Of this note: sent again under it, it counts once. */
  readonly id: string
}

export const sendReport = (note: Named & { readonly body: ReportedWords }): Promise<Sent> =>
  post('/api/problems', note)

export const sendStep = (
  { village, id: problem, events }: Problem,
  id: string,
  body: ProblemStepBody,
): Promise<Sent> => {
  const seen = events.filter(({ kind }) => kind === 'stepped').length
  return post('/api/problems/steps', { village, problem, id, body, seen })
}

async function post(path: string, body: object): Promise<Sent> {
  const answer = await request<OneProblem>(path, { body })
  if (answer.kind === 'ok') return answer.value
  if (answer.kind === 'offline' || answer.problem.status >= 500) return 'offline'
  return answer.problem.type === 'conflict' ? 'changed' : 'refused'
}
