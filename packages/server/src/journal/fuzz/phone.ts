import { tick, type Clock } from '@jejaring/core/journal/clock'
import {
  subjectsOf,
  type Bodies,
  type Entry,
  type JournalEntry,
  type Kind,
} from '@jejaring/core/journal/entry'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { PullAnswer, PushAnswer, RefusalReason } from '@jejaring/core/sync/wire'
import { newId } from '../testing/entries.ts'
import { NoAnswer, type Link } from './lossy-link.ts'

export interface Owner {
  readonly account: string
  readonly cadre: 'kader' | 'midwife'
  readonly cookie: string
  /** Neighbourhoods of this user; absent: the whole village. */
  readonly neighbourhoods?: readonly string[]
}
export interface PhoneOptions {
  readonly name: string
  readonly village: string
  readonly owner: Owner
  readonly link: Link
  readonly ask: (path: string, init: RequestInit) => Promise<Response>
  /** What this phone takes for the time: milliseconds since 1970, not corrected. */
  readonly now: () => number
}
interface Waiting {
  readonly entry: Entry
  readonly refused?: RefusalReason
}

export type Phone = ReturnType<typeof phoneOf>

/** The least a device must do to keep its promises: an outbox, a cursor and what was pulled survive a restart. */
export function phoneOf({ name, village, owner, link, ask, now }: PhoneOptions) {
  const outbox = new Map<string, Waiting>()
  /** With a receipt, and not yet seen in a pull. */
  const acknowledged = new Map<string, JournalEntry>()
  const pulled = new Map<string, JournalEntry>()
  const receipts = new Map<string, number>()
  let cursor = 0
  let last: Clock | undefined
  let offset = 0
  /** Answers to questions of an earlier life are not heard. */
  let life = 0

  const stamp = (): Clock => {
    last = tick(now() + offset, name, last)
    return last
  }
  const saw = ({ clock }: Entry) => {
    if (last === undefined || clock > last) last = clock
  }

  function write<K extends Kind>(kind: K, subject: string, body: Bodies[K], on: LocalDate): Entry {
    const author = owner.account
    const common = { id: newId(now()), village, subject, on, clock: stamp(), author, device: name }
    const entry = { ...common, kind, catalogue: 1, body } as Entry
    outbox.set(entry.id, { entry })
    return entry
  }

  async function push(atMost: number): Promise<void> {
    const batch = [...outbox.values()].filter(({ refused }) => refused === undefined)
    const entries = batch.slice(0, atMost).map(({ entry }) => entry)
    if (entries.length === 0) return
    const answer: PushAnswer | undefined = await question('/api/sync/push', {
      method: 'POST',
      body: JSON.stringify({ village, device: name, entries }),
    })
    if (answer === undefined) return
    offset = answer.serverTime - now()
    for (const { id, seq } of answer.receipts) receive(id, seq)
    for (const { id, reason } of answer.refusals) settle(id, reason)
  }
  function receive(id: string, seq: number): void {
    const before = receipts.get(id) ?? seq
    if (before !== seq) throw new Error(`entry ${id} has the receipts ${before} and ${seq}`)
    receipts.set(id, seq)
    const waiting = outbox.get(id)
    if (waiting === undefined) return
    outbox.delete(id)
    if (seq > cursor) acknowledged.set(id, { ...waiting.entry, seq })
  }
  function settle(id: string, reason: RefusalReason): void {
    const waiting = outbox.get(id)
    if (waiting === undefined) return
    if (reason !== 'clock-ahead') {
      outbox.set(id, { ...waiting, refused: reason })
      return
    }
    // The clock was wrong: forget what it said, write the entry again with the corrected one.
    last = undefined
    for (const entry of pulled.values()) saw(entry)
    outbox.set(id, { entry: { ...waiting.entry, clock: stamp() } })
  }

  /** @returns whether there is more to pull */
  async function pull(limit: number): Promise<boolean> {
    const asked = cursor
    const address = `/api/sync/pull?village=${village}&after=${asked}&limit=${limit}`
    const answer: PullAnswer | undefined = await question(address, {})
    if (answer === undefined || cursor !== asked) return true
    const gone = new Set(answer.forget)
    const stays = new Set([...pulled.values()].map(({ subject }) => subject))
    for (const id of gone) stays.delete(id)
    for (const [id, entry] of pulled) {
      if (!subjectsOf(entry).some((subject) => stays.has(subject))) pulled.delete(id)
    }
    for (const entry of answer.entries) {
      pulled.set(entry.id, entry)
      outbox.delete(entry.id)
      saw(entry)
    }
    cursor = answer.next
    // What the page does not bring back is no longer for this user.
    for (const [id, { seq }] of acknowledged) if (seq <= cursor) acknowledged.delete(id)
    return answer.more
  }

  async function question<Answer>(path: string, init: RequestInit): Promise<Answer | undefined> {
    const asked = life
    try {
      const response = await link.send(() => ask(path, init))
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
      const answer: Answer = JSON.parse(await response.text())
      return life === asked ? answer : undefined
    } catch (error) {
      if (error instanceof NoAnswer) return undefined
      throw error
    }
  }

  return {
    name,
    owner,
    write,
    push,
    pull,
    restart: () => {
      life += 1
    },
    /** Everything this phone shows, in no particular order. */
    entries: (): readonly Entry[] => [
      ...pulled.values(),
      ...acknowledged.values(),
      ...[...outbox.values()].flatMap(({ entry, refused }) =>
        refused === undefined ? [entry] : [],
      ),
    ],
    undelivered: (): readonly Waiting[] => [...outbox.values()],
    receipts: (): ReadonlyMap<string, number> => receipts,
  }
}
