import { KINDS } from '@jejaring/core/journal/record'
import type { Entry } from '@jejaring/core/journal/entry'
import { isOfSession } from '@jejaring/core/session/session-days'
import type { PeopleAnswer, PullAnswer } from '@jejaring/core/sync/wire'
import { groupBySubject } from './by-subject.ts'
import type { Change } from './change.ts'
import { database, type Cursor } from './database.ts'
import { now, sawStamp } from './device-clock.ts'
import { foldIn, summarise } from './fold-in.ts'
import { forgetProblems } from './problems.ts'
import { keepSessions } from './sessions.ts'
import { settleKept } from './settle-kept.ts'
import { write, type Writing } from './writing.ts'

/** Persons and households stored at once: what is saved meanwhile waits for no more. */
const CHUNK = 20
/** Stamps farther ahead than this are not believed. */
const TOLERANCE_MS = 5 * 60_000

type Show = (change: Change) => void

/** Some of those of a village that a device meets for the first time. */
export async function takePeople(
  { village, entries, until, beyond, scope }: PeopleAnswer,
  kinds: number | undefined,
  show: Show,
): Promise<void> {
  await takeEntries(village, entries, show)
  await keepCursor({
    village,
    scope,
    next: until,
    head: until,
    ...(kinds === undefined ? {} : { kinds }),
    ...(beyond === undefined ? {} : { beyond }),
  })
}

/** What is new in a village since the cursor. */
export async function takeNews(
  { village, entries, forget, scope, next, head, settled }: PullAnswer,
  kinds: number | undefined,
  show: Show,
): Promise<void> {
  await takeEntries(village, entries, show)
  await write(show, async (writing) => {
    await settleKept(writing, village, { ids: entries.map(({ id }) => id), settled })
    // Entries of this device about them stay until they are delivered.
    writing.person.drop(forget)
    writing.household.drop(forget)
    writing.list(village, { gone: forget })
    writing.keepCursor({
      village,
      scope,
      next,
      head,
      ...(settled === undefined ? {} : { settled }),
      ...(kinds === undefined ? {} : { kinds }),
    })
  })
}

/**
 * Folding is idempotent, so what came at once may be taken in several pieces: when the app is closed in between, the
 * cursor still stands before it.
 */
async function takeEntries(village: string, entries: readonly Entry[], show: Show): Promise<void> {
  await write(show, (writing) => keepSessions(writing, entries.filter(isOfSession)))
  const bySubject = [...groupBySubject(entries.filter((entry) => !isOfSession(entry)))]
  for (let at = 0; at < bySubject.length; at += CHUNK) {
    const chunk = bySubject.slice(at, at + CHUNK)
    await write(show, async (writing) => {
      await foldIn(
        writing,
        village,
        chunk.flatMap(([, some]) => some),
      )
      await summarise(
        writing,
        village,
        chunk.map(([subject]) => subject),
      )
    })
  }
  const latest = entries.reduce<Entry | undefined>(
    (last, entry) => (last === undefined || entry.clock > last.clock ? entry : last),
    undefined,
  )
  if (latest !== undefined && Number(latest.clock.slice(0, 13)) < now() + TOLERANCE_MS) {
    await write(show, (writing) => sawStamp(writing, latest.clock))
  }
}

const keepCursor = (cursor: Cursor): Promise<void> =>
  write(
    () => undefined,
    async (writing) => writing.keepCursor(cursor),
  )

/** Comes before every id. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

/** The app before this one let pass what it did not understand: everybody once more. */
export const fetchAllAgain = ({ village, scope, next, head }: Cursor): Promise<void> =>
  keepCursor({ village, scope, next, head, kinds: KINDS, beyond: NOBODY })

/** Forgets everybody of a village; what this device wrote there stays until it is delivered. */
export async function leaveVillage(village: string, show: Show): Promise<void> {
  await write(show, async (writing) => {
    writing.leave(village)
    await forgetProblems(writing, village)
    const waiting = await forgetEverybody(writing, village)
    await summarise(writing, village, waiting)
  })
}

/** @returns whom entries of this device are about */
async function forgetEverybody(writing: Writing, village: string): Promise<readonly string[]> {
  const [people, households, waiting] = await Promise.all([
    database.people.where('village').equals(village).primaryKeys(),
    database.households.where('village').equals(village).primaryKeys(),
    writing.waitingThat((one) => one.village === village),
  ])
  writing.person.drop(people)
  writing.household.drop(households)
  writing.list(village, { gone: [...people, ...households] })
  return waiting.map(({ subject }) => subject)
}
