import type { Changes } from '@jejaring/core/journal/entry'
import type { PersonFields } from '@jejaring/core/person/person'
import type { Waiting } from './database.ts'
import { stamps } from './device-clock.ts'
import { dependsOnOther } from './held.ts'
import type { Note } from './write-down.ts'
import type { Writing } from './writing.ts'

/**
 * A correction or withdrawal of something that the server refused is none of its business: what lies on this device is
 * changed or removed instead.
 *
 * @returns false when the note is to be written down as usual
 */
export async function settleByNote(writing: Writing, note: Note): Promise<boolean> {
  if (note.kind === 'person-changed') return correctRefused(writing, note)
  if (note.kind === 'household-observed') return completeRefused(writing, note)
  if (note.kind === 'person-returned') return dropRefused(writing, note.body.entry)
  if (note.kind === 'merge-undone') return dropRefused(writing, note.body.merge)
  if (note.kind === 'visit-withdrawn') return dropRefused(writing, note.body.visit)
  if (note.kind === 'attendance-withdrawn') return dropRefused(writing, note.body.attendance)
  if (note.kind !== 'encounter-amended' && note.kind !== 'encounter-voided') return false
  const [waiting] = await writing.waiting.get([note.body.encounter])
  if (waiting?.refusal === undefined || waiting.entry.kind !== 'encounter-recorded') return false
  if (note.kind === 'encounter-voided') {
    writing.waiting.drop([waiting.id, ...(await referralsFrom(writing, waiting))])
    return true
  }
  const { encounter: _, ...body } = note.body
  writing.waiting.drop(await referralsFrom(writing, waiting))
  await release(writing, waiting, { ...waiting.entry, on: note.on, body })
  return true
}

/** What the server refused of a person, the registration or an earlier correction, goes out again as it now reads. */
async function correctRefused(
  writing: Writing,
  note: Extract<Note, { kind: 'person-changed' }>,
): Promise<boolean> {
  const own = await waitingOf(writing, note.subject)
  const refused = own.filter(({ refusal }) => refusal !== undefined)
  for (const waiting of refused) {
    const { entry } = waiting
    if (entry.kind === 'person-registered') {
      await release(writing, waiting, {
        ...entry,
        body: { ...entry.body, ...valuesOf(note.body.changes) },
      })
      return true
    }
    if (entry.kind === 'person-changed') {
      const changes = { ...entry.body.changes, ...note.body.changes }
      await release(writing, waiting, { ...entry, on: note.on, body: { changes } })
      return true
    }
  }
  return false
}

/** Answers about a house that the server refused go out again with what was put right. */
async function completeRefused(
  writing: Writing,
  note: Extract<Note, { kind: 'household-observed' }>,
): Promise<boolean> {
  const own = await waitingOf(writing, note.subject)
  for (const waiting of own) {
    const { entry } = waiting
    if (waiting.refusal === undefined || entry.kind !== note.kind || entry.on !== note.on) continue
    const answers = { ...entry.body.answers, ...note.body.answers }
    await release(writing, waiting, { ...entry, body: { answers } })
    return true
  }
  return false
}

function valuesOf(changes: Changes<PersonFields>): Partial<PersonFields> {
  return Object.fromEntries(Object.entries(changes).map(([name, { value }]) => [name, value]))
}

/** A death, a move, a merge or a result of a visit that the server refused is simply no more. */
async function dropRefused(writing: Writing, id: string): Promise<boolean> {
  const [waiting] = await writing.waiting.get([id])
  if (waiting?.refusal === undefined) return false
  writing.waiting.drop([id])
  return true
}

/** Sends it again, and what was refused only because of it. */
export async function release(
  writing: Writing,
  waiting: Waiting,
  entry: Waiting['entry'],
): Promise<void> {
  const dependents = await writing.waitingThat(
    ({ id, village, refusal }) =>
      id !== waiting.id &&
      village === waiting.village &&
      refusal !== undefined &&
      dependsOnOther(refusal.reason),
  )
  const all = [{ ...waiting, entry }, ...dependents.toSorted(oldestFirst)]
  const clocks = await stamps(writing, all.length)
  writing.waiting.put(
    all.map((one, place) => {
      const { refusal: _, ...rest } = one
      return { ...rest, entry: { ...rest.entry, clock: clocks[place] ?? rest.entry.clock } }
    }),
  )
}

const waitingOf = (writing: Writing, about: string): Promise<readonly Waiting[]> =>
  writing.waitingThat(({ subject }) => subject === about)

const oldestFirst = (a: Waiting, b: Waiting): number => (a.entry.clock < b.entry.clock ? -1 : 1)

/** Referrals this visit had asked for and the server does not have. */
async function referralsFrom(
  writing: Writing,
  { id, subject }: Waiting,
): Promise<readonly string[]> {
  const own = await waitingOf(writing, subject)
  return own
    .filter(
      ({ entry, refusal }) =>
        refusal !== undefined &&
        entry.kind === 'referral-made' &&
        entry.body.because?.encounter === id,
    )
    .map((one) => one.id)
}
