import type { NewFeedback, NewPracticeNote } from '@jejaring/core/practice/wire'
import { sql, type Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import type { Tables } from '../db/tables.ts'
import { readNote } from './find-notes.ts'

/** Of one place, and said of one note: nobody fills a disk. */
const MOST_NOTES = 200
const MOST_FEEDBACK = 500

type Kept = 'kept' | 'conflict' | 'too-many'

/** The same said again, because its answer was lost, changes nothing. `conflict`: somebody else has changed it since. */
export async function keepNote(
  db: Kysely<Tables>,
  caller: Caller,
  statement: NewPracticeNote,
  at: Date,
): Promise<Kept> {
  const { version, costRupiah, budget, isWithdrawn, ...note } = statement
  const newest = await readNote(db, note.id)
  const said = { ...note, version: version + 1, isWithdrawn, costRupiah, budget }
  if (newest !== undefined && isSame(said, newest)) return 'kept'
  if ((newest?.version ?? 0) !== version) return 'conflict'
  if (newest === undefined) {
    const { count } = await db
      .selectFrom('practice_note')
      .where('facility', '=', note.facility)
      .select(sql<number>`count(distinct id)::int`.as('count'))
      .executeTakeFirstOrThrow()
    if (count >= MOST_NOTES) return 'too-many'
  }
  const { numInsertedOrUpdatedRows: written } = await db
    .insertInto('practice_note')
    .values({
      ...note,
      version: version + 1,
      cost_rupiah: costRupiah ?? null,
      budget: budget ?? null,
      is_withdrawn: isWithdrawn,
      said_by: caller.id,
      said_at: at,
    })
    .onConflict((same) => same.doNothing())
    .executeTakeFirst()
  // Two at once: the key refuses the second, which may be the same once more.
  return written === 1n ? 'kept' : keepNote(db, caller, statement, at)
}

const isSame = (a: object, b: object): boolean => {
  const other = new Map(Object.entries(b))
  return Object.entries(a).every(([name, value]) => other.get(name) === value)
}

/** Of the same id once. `conflict`: the id says something else already. */
export async function keepFeedback(
  db: Kysely<Tables>,
  { id: account, facility }: Caller,
  feedback: NewFeedback,
  at: Date,
): Promise<Kept> {
  const { count } = await db
    .selectFrom('practice_feedback')
    .where('note', '=', feedback.note)
    .where('id', '<>', feedback.id)
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow()
  if (count >= MOST_FEEDBACK) return 'too-many'
  await db
    .insertInto('practice_feedback')
    .values({ ...feedback, facility: facility ?? null, said_by: account, said_at: at })
    .onConflict((same) => same.doNothing())
    .execute()
  const kept = await db
    .selectFrom('practice_feedback')
    .where((is) => is.and({ ...feedback, said_by: account }))
    .select('id')
    .executeTakeFirst()
  return kept === undefined ? 'conflict' : 'kept'
}
