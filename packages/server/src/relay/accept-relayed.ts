import type { PushAnswer, Receipt, Refusal, RefusalReason } from '@jejaring/core/sync/wire'
import type { Caller } from '../accounts/caller.ts'
import { readCaller } from '../accounts/read-caller.ts'
import { acceptBatch, type Push } from '../journal/accept-batch.ts'
import type { Deps } from '../http/deps.ts'

/**
 * Takes what many people wrote and one server passes on: each entry as if its author had sent it, with the author's own
 * places and rights.
 */
export async function acceptRelayed(deps: Deps, { village, entries }: Push): Promise<PushAnswer> {
  const receipts: Receipt[] = []
  const refusals: Refusal[] = []
  for (const { author, some } of runsByAuthor(entries)) {
    const caller = await readCaller(deps.db, { id: author, name: '' })
    const mayWrite = caller !== undefined && isOfPost(caller) && caller.villages.includes(village)
    const answer = mayWrite
      ? await acceptBatch(deps, caller, { village, entries: some })
      : refusedAll(some, caller === undefined ? 'not-allowed' : 'outside-scope')
    receipts.push(...answer.receipts)
    refusals.push(...answer.refusals)
  }
  return { receipts, refusals, serverTime: deps.clock().getTime() }
}

/** No server in a post speaks for somebody who works elsewhere as well. */
const isOfPost = ({ role }: Caller): boolean => role === 'kader' || role === 'pustu'

const refusedAll = (entries: readonly unknown[], reason: RefusalReason) => ({
  receipts: [],
  refusals: entries.map((entry) => ({ id: textOf(entry, 'id'), reason })),
})

interface Run {
  readonly author: string
  readonly some: unknown[]
}

/** In the order they were written: a midwife's visit comes after the registration by a kader. */
function runsByAuthor(entries: readonly unknown[]): readonly Run[] {
  const runs: Run[] = []
  for (const entry of entries) {
    const author = textOf(entry, 'author')
    const last = runs.at(-1)
    if (last?.author === author) last.some.push(entry)
    else runs.push({ author, some: [entry] })
  }
  return runs
}

/** Their shape is checked where they are taken. */
function textOf(entry: unknown, field: 'id' | 'author'): string {
  if (typeof entry !== 'object' || entry === null) return ''
  const value: unknown = Object.getOwnPropertyDescriptor(entry, field)?.value
  return typeof value === 'string' ? value : ''
}
