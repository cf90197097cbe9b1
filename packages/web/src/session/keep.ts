import { request, type Answer } from './request.ts'

/**
 * What became of something sent to be kept. `conflict`: somebody else has changed it in the meantime. `refused`: it cannot
 * be as it is written. `failed`: no line, or the server's trouble.
 */
export type Kept = 'kept' | 'conflict' | 'refused' | 'failed'

export const keep = async (path: string, body: object): Promise<Kept> =>
  keptOf(await request<object>(path, { method: 'PUT', body }))

export function keptOf(answer: Answer<unknown>): Kept {
  if (answer.kind === 'ok') return 'kept'
  if (answer.kind === 'offline') return 'failed'
  const { type } = answer.problem
  return type === 'conflict' ? 'conflict' : type === 'bad-request' ? 'refused' : 'failed'
}
