import { KINDS } from '@jejaring/core/journal/record'
import { requestBytes } from '../session/request.ts'
import type { Cursor } from './database.ts'
import { sawServerTime } from './device-clock.ts'
import { file } from './filing.ts'
import { $index } from './index-of-people.ts'
import type { Outcome } from './push.ts'

/**
 * Fetches everybody of a village for the first time, page by page, each person whole; goes on where it was stopped.
 * While one page is stored the next travels.
 */
export async function pullPeople(
  village: string,
  cursor: Cursor | undefined,
  progress: (done: number, of: number) => void,
): Promise<Outcome | 'other-scope'> {
  let { scope } = cursor ?? {}
  const kinds = cursor === undefined ? KINDS : cursor.kinds
  let coming = ask(village, cursor?.next, cursor?.beyond)
  for (;;) {
    const answer = await coming
    if (answer.kind === 'offline') return 'offline'
    if (answer.kind === 'problem') return answer.problem.status === 401 ? 'signed-out' : 'problem'
    const { until, beyond, people, ...page } = await file('readPeople', answer.value)
    if (scope !== undefined && scope !== page.scope) return 'other-scope'
    scope = page.scope
    if (beyond !== undefined) coming = ask(village, until, beyond)
    const { sentAt, receivedAt } = answer
    await sawServerTime(page.serverTime, sentAt, receivedAt)
    progress(Math.min($index.get()?.people.size ?? 0, people), people)
    await file('takePeople', kinds)
    if (beyond === undefined) return 'done'
  }
}

async function ask(village: string, until: number | undefined, beyond: string | undefined) {
  const after =
    until === undefined || beyond === undefined ? '' : `&until=${until}&beyond=${beyond}`
  const sentAt = Date.now()
  const answer = await requestBytes(`/api/sync/people?village=${village}${after}`)
  return { ...answer, sentAt, receivedAt: Date.now() }
}
