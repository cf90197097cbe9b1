import type { StaffMember } from '@jejaring/core/staff/member'
import { sql, type Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import type { Said } from './staff-rows.ts'

type Entry = Pick<StaffMember, 'village' | 'id'>

/** Which entries of the register are one person. */
export interface SameStaff {
  /** All entries of the person, this one among them; the one written down first is first. */
  readonly entriesOf: (entry: Entry) => readonly Entry[]
  /** Pairs of ids that were looked at and told apart. */
  readonly apart: readonly (readonly [string, string])[]
}

const keyOf = ({ village, id }: Entry): string => `${village} ${id}`

/** The whole of it: there are few. */
export async function readSame(db: Kysely<Tables>): Promise<SameStaff> {
  const rows = await db
    .selectFrom('staff_same')
    .distinctOn(['staff', 'other_staff'])
    .orderBy('staff')
    .orderBy('other_staff')
    .orderBy('version', 'desc')
    .select(['village', 'staff', 'other_village', 'other_staff', 'state'])
    .execute()
  const groups = new Map<string, readonly Entry[]>()
  const entriesOf = (entry: Entry) => groups.get(keyOf(entry)) ?? [entry]
  for (const { village, staff, other_village, other_staff, state } of rows) {
    if (state !== 'same') continue
    const one = entriesOf({ village, id: staff })
    const other = entriesOf({ village: other_village, id: other_staff })
    const all = [...new Map([...one, ...other].map((entry) => [keyOf(entry), entry])).values()]
    const together = all.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    for (const entry of together) groups.set(keyOf(entry), together)
  }
  return {
    entriesOf,
    apart: rows.flatMap(({ staff, other_staff, state }) =>
      state === 'apart' ? [[staff, other_staff] as const] : [],
    ),
  }
}

/** Says of two entries that they are one person, or two, or takes it back. The same again changes nothing. */
export async function saySame(
  db: Kysely<Tables>,
  [one, other]: readonly [Entry, Entry],
  state: 'same' | 'apart' | '',
  said: Said,
): Promise<void> {
  const [first, second] = one.id < other.id ? [one, other] : [other, one]
  const pair = {
    village: first.village,
    staff: first.id,
    other_village: second.village,
    other_staff: second.id,
  }
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtext(${keyOf(first)}))`.execute(trx)
    const newest = await trx
      .selectFrom('staff_same')
      .where('staff', '=', pair.staff)
      .where('other_staff', '=', pair.other_staff)
      .orderBy('version', 'desc')
      .limit(1)
      .select(['version', 'state'])
      .executeTakeFirst()
    if ((newest?.state ?? '') === state) return
    await trx
      .insertInto('staff_same')
      .values({ ...pair, version: (newest?.version ?? 0) + 1, state, ...said })
      .execute()
  })
}
