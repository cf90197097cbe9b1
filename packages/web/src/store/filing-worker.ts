import type { Places } from '@jejaring/core/sync/places'
import type { PeopleAnswer, PullAnswer } from '@jejaring/core/sync/wire'
import { $session, type Session } from '../session/session.ts'
import { isFull } from '../session/room.ts'
import type { Change } from './change.ts'
import type { Cursor } from './database.ts'
import { setDataKey } from './data-key.ts'
import { loadClock } from './device-clock.ts'
import { $places } from './known-places.ts'
import { mergeListed } from './merge-listed.ts'
import { settle, type Sent, type Settlement } from './settle.ts'
import { fetchAllAgain, leaveVillage, takeNews, takePeople } from './take-entries.ts'

/*
 * Reads, judges, seals and stores what the server sent, beside the screen and never in its way. The page asks: it has
 * the session and the line. See `filing.ts`.
 */

/** What the rules need to know of who works here. */
interface Surroundings {
  readonly session: Session
  readonly places: Places | undefined
  readonly key: CryptoKey | undefined
}

/** To every tab at once. */
const channel = new BroadcastChannel('jejaring')
const show = (change: Change) => channel.postMessage([change])

let people: PeopleAnswer | undefined
let news: PullAnswer | undefined

const jobs = {
  know: async ({ session, places, key }: Surroundings) => {
    if (key !== undefined) setDataKey(key)
    $session.set(session)
    $places.set(places)
    await loadClock()
  },
  /** Read now and taken by the next job, so that the next page can be asked for in between. */
  readPeople: (body: ArrayBuffer): Omit<PeopleAnswer, 'entries'> => {
    people = parsed<PeopleAnswer>(body)
    const { entries: _, ...head } = people
    return head
  },
  readNews: (body: ArrayBuffer): Omit<PullAnswer, 'entries' | 'forget'> => {
    news = parsed<PullAnswer>(body)
    const { entries: _, forget: __, ...head } = news
    return head
  },
  takePeople: async (kinds: number | undefined) => {
    if (people !== undefined) await takePeople(people, kinds, show)
    people = undefined
  },
  takeNews: async (kinds: number | undefined) => {
    if (news !== undefined) await takeNews(news, kinds, show)
    news = undefined
  },
  settle: ({ sent, answer }: { readonly sent: Sent; readonly answer: Settlement }) =>
    settle(sent, answer, show),
  leaveVillage: (village: string) => leaveVillage(village, show),
  fetchAllAgain: (cursor: Cursor) => fetchAllAgain(cursor),
  mergeListed: () => mergeListed(),
}
export type Jobs = typeof jobs
const jobByName: Readonly<Record<string, ((told: never) => unknown) | undefined>> = jobs

addEventListener('message', ({ data }: MessageEvent<Asked>) => void answer(data))

/** `told` is what the job of that name takes: page and worker are built together. */
interface Asked {
  readonly id: number
  readonly job: string
  readonly told: never
}

async function answer({ id, job, told }: Asked): Promise<void> {
  try {
    postMessage({ id, found: await jobByName[job]?.(told) })
  } catch (error) {
    const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    postMessage({ id, trouble: { isFull: isFull(error), text } })
  }
}

/** @throws when a stranger answered: the sign-in page of a public network */
const parsed = <Answer>(body: ArrayBuffer): Answer => JSON.parse(new TextDecoder().decode(body))
