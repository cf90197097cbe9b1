import { rules } from '@jejaring/core/catalogue/rules'
import type { Entry } from '@jejaring/core/journal/entry'
import type { PushAnswer } from '@jejaring/core/sync/wire'
import type { Write } from '../store/write.ts'
import { deviceName, sawServerTime, stamps } from '../store/device-clock.ts'
import { newId, type Note } from '../store/write-down.ts'
import { write } from '../store/writing.ts'
import { request } from './request.ts'
import { $session } from './session.ts'

/** Entries whose answer never came: sent once more they are known by their ids, and count once. */
const unanswered = new Map<string, readonly Entry[]>()

/**
 * Writes down at a desk, which keeps nothing of people: the server takes it now, or it stays on the screen. All notes
 * are of one village.
 */
export const sendNotes: Write = async (notes) => {
  const [first] = notes
  if (first === undefined) return { kind: 'kept' }
  const key = JSON.stringify(notes)
  const entries = unanswered.get(key) ?? (await entriesOf(notes))
  unanswered.set(key, entries)
  const sentAt = Date.now()
  const answer = await request<PushAnswer>('/api/sync/push', {
    body: { village: first.village, device: await deviceName(), entries },
  })
  if (answer.kind === 'offline') return { kind: 'offline' }
  unanswered.delete(key)
  if (answer.kind === 'problem') {
    return answer.problem.status >= 500
      ? { kind: 'offline' }
      : { kind: 'refused', reason: 'not-allowed' }
  }
  await sawServerTime(answer.value.serverTime, sentAt, Date.now())
  const [refusal] = answer.value.refusals
  return refusal === undefined ? { kind: 'kept' } : { kind: 'refused', reason: refusal.reason }
}

async function entriesOf(notes: readonly Note[]): Promise<readonly Entry[]> {
  const session = $session.get()
  if (session.kind !== 'signed-in') throw new Error('nobody is signed in')
  const author = session.me.id
  const device = await deviceName()
  const clocks = await write(
    () => undefined,
    (writing) => stamps(writing, notes.length),
  )
  return notes.map((note, place) => {
    const clock = clocks[place]
    if (clock === undefined) throw new Error('a stamp for every note')
    return { ...note, id: note.id ?? newId(), clock, author, device, catalogue: rules.version }
  })
}
