import { request, type Answer } from './request.ts'

/** What became of something sent to be kept. `conflict`: somebody else has changed it in the meantime. */
export type Kept = 'kept' | 'conflict' | 'failed'

export const keep = async (path: string, body: object): Promise<Kept> =>
  keptOf(await request<object>(path, { method: 'PUT', body }))

export const keptOf = (answer: Answer<unknown>): Kept =>
  answer.kind === 'ok'
    ? 'kept'
    : answer.kind === 'problem' && answer.problem.status === 409
      ? 'conflict'
      : 'failed'
