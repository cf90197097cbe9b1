import { KINDS } from '@jejaring/core/journal/record'
import type { PeopleAnswer } from '@jejaring/core/sync/wire'
import { request } from '../session/request.ts'
import { database, type Cursor } from './database.ts'
import { sawServerTime } from './device-clock.ts'
import { $index } from './index-of-people.ts'
import type { Outcome } from './push.ts'
import { takeEntries } from './take-entries.ts'

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
    const { entries, until, beyond, people, ...page } = answer.value
    if (scope !== undefined && scope !== page.scope) return 'other-scope'
    scope = page.scope
    if (beyond !== undefined) coming = ask(village, until, beyond)
    const { sentAt, receivedAt } = answer
    await sawServerTime(page.serverTime, sentAt, receivedAt)
    progress(Math.min($index.get()?.people.size ?? 0, people), people)
    await takeEntries(village, entries, isNew)
    await database.cursors.put({
      village,
      scope,
      next: until,
      head: until,
      ...(kinds === undefined ? {} : { kinds }),
      ...(beyond === undefined ? {} : { beyond }),
    })
    if (beyond === undefined) return 'done'
  }
}

/** Whom this device has met already may have later entries, which it delivered itself. */
function isNew(id: string): boolean {
  const index = $index.get()
  return index?.people.has(id) !== true && index?.houses.has(id) !== true
}

async function ask(village: string, until: number | undefined, beyond: string | undefined) {
  const after =
    until === undefined || beyond === undefined ? '' : `&until=${until}&beyond=${beyond}`
  const sentAt = Date.now()
  const answer = await request<PeopleAnswer>(`/api/sync/people?village=${village}${after}`)
  return { ...answer, sentAt, receivedAt: Date.now() }
}
