import { rules } from '@jejaring/core/catalogue/rules'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Clock } from '@jejaring/core/journal/clock'
import { subjectsOf, type Bodies, type Entry, type Kind } from '@jejaring/core/journal/entry'
import { isOfSession } from '@jejaring/core/session/session-days'
import { foundFull, lookForRoom } from '../session/room.ts'
import { $session } from '../session/session.ts'
import { ClockMoved, deviceName, now, stamps, stampsAtOnce } from './device-clock.ts'
import { summarise } from './fold-in.ts'
import { showChange } from './index-of-people.ts'
import { countOutbox, noteWaiting } from './outbox.ts'
import { keepSessions } from './sessions.ts'
import { settleByNote } from './settle-refused.ts'
import { storeThenList } from './store-then-list.ts'
import { sendSoon } from './sync.ts'
import { $unstored, NotStored } from './unstored.ts'
import { uuidv7 } from './uuid.ts'
import { write, Writing } from './writing.ts'

/** What a screen wants written down; the store adds who, when and on which device. */
export type Note = {
  readonly [K in Kind]: {
    readonly kind: K
    readonly village: string
    readonly subject: string
    readonly on: LocalDate
    readonly body: Bodies[K]
    /** Made before, when another note has to name it. */
    readonly id?: string
  }
}[Kind]

/** The next screen is drawn in the meantime. */
const UNHURRIED_MS = 300

export const newId = (): string => uuidv7(now())

function otherOf(entry: Entry): { readonly other?: string } {
  const [, other] = subjectsOf(entry)
  return other === undefined ? {} : { other }
}

/** Who writes, and where. */
interface Author {
  readonly author: string
  readonly device: string
  readonly facility?: string
}

/**
 * Stores entries at once on this device, all or none; they are delivered when there is a line.
 *
 * @param onStored called when they are, before anything is worked out from them: for whoever waits to hear that they are safe
 * @returns when lists show them
 */
export async function writeDown(
  notes: readonly Note[],
  onStored?: () => void,
): Promise<readonly Entry[]> {
  const by = await authorHere()
  const written = [...new Set(notes.map((note) => note.village))].map((village) => ({
    village,
    subjects: notes.filter((note) => note.village === village).flatMap(subjectsOf),
  }))
  let entries: readonly Entry[] = []
  try {
    if (onStored === undefined) {
      entries = await write(showChange, async (writing) => {
        const made = await putInTurn(writing, notes, by)
        for (const { village, subjects } of written) await summarise(writing, village, subjects)
        return made
      })
      noteWaiting(notes.length)
    } else {
      const store = async (put: (writing: Writing) => void) => {
        entries = (await storedAtOnce(put, notes, by)) ?? (await storedInTurn(put, notes, by))
      }
      await storeThenList(store, written, () => {
        noteWaiting(notes.length)
        onStored()
      })
    }
  } catch (error) {
    foundFull(error)
    $unstored.set(true)
    throw new NotStored('nothing was stored', { cause: error })
  }
  if ($unstored.get()) {
    $unstored.set(false)
    void lookForRoom()
  }
  // It is stored: the screen goes on first, then it is counted and sent.
  setTimeout(() => void countOutbox().finally(sendSoon), UNHURRIED_MS)
  return entries
}

async function authorHere(): Promise<Author> {
  const session = $session.get()
  if (session.kind !== 'signed-in') throw new Error('nobody is signed in')
  const { id: author, facility } = session.me
  const device = await deviceName()
  return { author, device, ...(facility === undefined ? {} : { facility: facility.id }) }
}

/**
 * For what only adds: nothing that lies here has to be read for it, and nobody's turn is waited for.
 *
 * @returns undefined, and nothing is stored, when it is not of that kind or the clock has moved on
 */
async function storedAtOnce(
  put: (writing: Writing) => void,
  notes: readonly Note[],
  by: Author,
): Promise<readonly Entry[] | undefined> {
  if (!notes.every(({ kind }) => kind === 'encounter-recorded' || kind === 'referral-made')) return
  const writing = new Writing()
  try {
    const made = putEntries(writing, notes, stampsAtOnce(writing, notes.length), by)
    put(writing)
    await writing.store()
    return made
  } catch (error) {
    if (error instanceof ClockMoved) return undefined
    throw error
  }
}

const storedInTurn = (
  put: (writing: Writing) => void,
  notes: readonly Note[],
  by: Author,
): Promise<readonly Entry[]> =>
  write(showChange, async (writing) => {
    put(writing)
    return putInTurn(writing, notes, by)
  })

async function putInTurn(
  writing: Writing,
  notes: readonly Note[],
  by: Author,
): Promise<readonly Entry[]> {
  const fresh: Note[] = []
  for (const note of notes) if (!(await settleByNote(writing, note))) fresh.push(note)
  const made = putEntries(writing, fresh, await stamps(writing, fresh.length), by)
  await keepSessions(writing, made.filter(isOfSession))
  return made
}

function putEntries(
  writing: Writing,
  notes: readonly Note[],
  clocks: readonly Clock[],
  { author, device, facility }: Author,
): readonly Entry[] {
  const made = notes.map((note, place) => {
    const clock = clocks[place]
    if (clock === undefined) throw new Error('a stamp for every note')
    return { ...note, id: note.id ?? newId(), clock, author, device, catalogue: rules.version }
  })
  writing.waiting.put(
    made.map((entry) => ({
      id: entry.id,
      village: entry.village,
      subject: entry.subject,
      ...otherOf(entry),
      entry,
      ...(facility === undefined ? {} : { facility }),
    })),
  )
  return made
}
