import type { Agenda } from '@jejaring/core/meeting/agenda'
import type { MeetingKey } from '@jejaring/core/meeting/meeting'
import type { MeetingChange } from '@jejaring/core/meeting/meeting-change'
import type { Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import type { Tables } from '../db/tables.ts'

interface Taking {
  readonly key: MeetingKey
  readonly changes: readonly MeetingChange[]
  readonly by: Caller
  readonly at: Date
  /** What is kept when one of the changes closes the meeting. */
  readonly figures: Agenda | undefined
}

/** More than any meeting has; nobody fills a disk with one. */
const MOST = 5000

/**
 * Adds what is not known yet. Whoever closes a meeting ends it: what others wrote down meanwhile is refused, except what
 * became of its decisions.
 *
 * @returns ids of those refused; `too-many`: none was taken
 */
export async function takeChanges(
  db: Kysely<Tables>,
  { key, changes, by, at, figures }: Taking,
): Promise<readonly string[] | 'too-many'> {
  if (changes.length === 0) return []
  return db.transaction().execute(async (trx) => {
    await trx
      .insertInto('meeting')
      .values(key)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    const { closed_at } = await trx
      .selectFrom('meeting')
      .where('facility', '=', key.facility)
      .where('kind', '=', key.kind)
      .where('day', '=', key.day)
      .forUpdate()
      .select('closed_at')
      .executeTakeFirstOrThrow()
    const rows = await trx
      .selectFrom('meeting_change')
      .where('facility', '=', key.facility)
      .where('kind', '=', key.kind)
      .where('day', '=', key.day)
      .select('id')
      .execute()
    const known = new Set(rows.map(({ id }) => id))
    const fresh = changes.filter(({ id }) => !known.has(id))
    if (known.size + fresh.length > MOST) return 'too-many'
    const taken: MeetingChange[] = []
    const refused: string[] = []
    let isClosed = closed_at !== null
    for (const change of new Map(fresh.map((one) => [one.id, one])).values()) {
      if (isClosed && change.set.kind !== 'outcome') refused.push(change.id)
      else taken.push(change)
      if (change.set.kind === 'closed') isClosed = true
    }
    if (taken.length > 0) {
      const values = taken.map(({ id, ...body }) => ({
        ...key,
        id,
        body: JSON.stringify(body),
        changed_by: by.id,
        received_at: at,
      }))
      await trx.insertInto('meeting_change').values(values).execute()
    }
    if (isClosed && closed_at === null) {
      await trx
        .updateTable('meeting')
        .where('facility', '=', key.facility)
        .where('kind', '=', key.kind)
        .where('day', '=', key.day)
        .set({
          closed_at: at,
          closed_by: by.id,
          figures: figures === undefined ? null : JSON.stringify(figures),
        })
        .execute()
    }
    return refused
  })
}
