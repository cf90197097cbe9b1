import { rules } from '@jejaring/core/catalogue/rules'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { subjectsOf, type Bodies, type Entry, type Kind } from '@jejaring/core/journal/entry'
import { isOfSession } from '@jejaring/core/session/session-days'
import { foundFull } from '../session/room.ts'
import { $session } from '../session/session.ts'
import { deviceName, now, stamps } from './device-clock.ts'
import { summarise } from './fold-in.ts'
import { showChange } from './index-of-people.ts'
import { countOutbox } from './outbox.ts'
import { keepSessions } from './sessions.ts'
import { settleByNote } from './settle-refused.ts'
import { storeThenList } from './store-then-list.ts'
import { sendSoon } from './sync.ts'
import { uuidv7 } from './uuid.ts'
import { write } from './writing.ts'

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
  const session = $session.get()
  if (session.kind !== 'signed-in') throw new Error('nobody is signed in')
  const author = session.me.id
  const facility = session.me.facility?.id
  const device = await deviceName()
  let stored: readonly Entry[] | undefined
  const entries = await write(showChange, async (writing) => {
    const fresh: Note[] = []
    for (const note of notes) if (!(await settleByNote(writing, note))) fresh.push(note)
    const clocks = await stamps(writing, fresh.length)
    const made = fresh.map((note, place) => {
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
    await keepSessions(writing, made.filter(isOfSession))
    const written = [...new Set(notes.map((note) => note.village))].map((village) => ({
      village,
      subjects: notes.filter((note) => note.village === village).flatMap(subjectsOf),
    }))
    if (onStored !== undefined) {
      await storeThenList(writing, written, () => {
        stored = made
        onStored()
      })
    } else for (const { village, subjects: own } of written) await summarise(writing, village, own)
    return made
  }).catch((error: unknown) => {
    foundFull(error)
    if (stored === undefined) throw error
    // They are safe; lists show them when the app starts again.
    reportError(error)
    return stored
  })
  // It is stored: the screen goes on first, then it is counted and sent.
  setTimeout(() => void countOutbox().then(sendSoon), UNHURRIED_MS)
  return entries
}
