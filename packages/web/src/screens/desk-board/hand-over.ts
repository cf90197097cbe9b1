import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import { tick, type Clock } from '@jejaring/core/journal/clock'
import type { Entry } from '@jejaring/core/journal/entry'
import { PUSH_LIMIT, type PushAnswer } from '@jejaring/core/sync/wire'
import { request } from '../../session/request.ts'
import { uuidv7 } from '../../store/uuid.ts'

export interface Handed {
  readonly id: string
  readonly village: string
  /** Account; absent: the hand-over is taken back. */
  readonly to?: string
}
export interface HandingOver {
  readonly people: readonly Handed[]
  /** The last day on which the visits are asked for. */
  readonly due?: LocalDate
  readonly author: string
  readonly on: LocalDate
}

/** This page writes stamps of its own. */
const device = `desk_${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`
let last: Clock | undefined

/** Sends workers to people, from a desk with a network. @returns how many the server took; undefined when it has none */
export async function handOver(handing: HandingOver): Promise<number | undefined> {
  let taken = 0
  for (const village of new Set(handing.people.map((person) => person.village))) {
    const entries = handing.people
      .filter((person) => person.village === village)
      .map((person) => entryFor(person, handing))
    for (let at = 0; at < entries.length; at += PUSH_LIMIT.entries) {
      const batch = entries.slice(at, at + PUSH_LIMIT.entries)
      const answer = await request<PushAnswer>('/api/sync/push', {
        body: { village, device, entries: batch },
      })
      if (answer.kind !== 'ok') return undefined
      taken += answer.value.receipts.length
    }
  }
  return taken
}

function entryFor({ id: subject, village, to }: Handed, { due, author, on }: HandingOver): Entry {
  last = tick(Date.now(), device, last)
  return {
    id: uuidv7(Date.now()),
    village,
    kind: 'visit-assigned',
    subject,
    on,
    clock: last,
    author,
    device,
    catalogue: catalogue.version,
    body: to === undefined ? {} : { to, ...(due === undefined ? {} : { due }) },
  }
}
