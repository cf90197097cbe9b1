import type {
  NewCommitment,
  NewRegistration,
  NewTeamMember,
} from '@jejaring/core/cross-sector/wire'
import type { InsertResult, Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import {
  NOT_REGISTERED,
  readCommitments,
  readMembers,
  readRegistrations,
} from './read-cross-sector.ts'

interface By {
  readonly said_by: string
  readonly said_at: Date
}
type Kept = 'kept' | 'conflict'

export async function keepCommitment(
  db: Kysely<Tables>,
  commitment: NewCommitment,
  by: By,
): Promise<Kept> {
  return keepNext(commitment, {
    newest: async () => (await readCommitments(db, { id: commitment.id }))[0],
    insert: (next) =>
      db
        .insertInto('commitment')
        .values({ ...next, ...by })
        .onConflict((same) => same.doNothing())
        .executeTakeFirst(),
  })
}

export async function keepMember(db: Kysely<Tables>, member: NewTeamMember, by: By): Promise<Kept> {
  return keepNext(member, {
    newest: async () => (await readMembers(db, { id: member.id }))[0],
    insert: ({ isGone, ...next }) =>
      db
        .insertInto('team_member')
        .values({ ...next, is_gone: isGone, ...by })
        .onConflict((same) => same.doNothing())
        .executeTakeFirst(),
  })
}

export async function keepRegistration(
  db: Kysely<Tables>,
  { facility, ...registration }: NewRegistration,
  by: By,
): Promise<Kept> {
  return keepNext(registration, {
    newest: async () => (await readRegistrations(db, [facility])).get(facility) ?? NOT_REGISTERED,
    insert: ({ number, decreeOn, board, ...next }) =>
      db
        .insertInto('posyandu_registration')
        .values({
          ...next,
          facility,
          number: number ?? null,
          decree_on: decreeOn ?? null,
          board: JSON.stringify(board),
          ...by,
        })
        .onConflict((same) => same.doNothing())
        .executeTakeFirst(),
  })
}

/** The same said again, because its answer was lost, changes nothing. `conflict`: somebody else has said something since. */
async function keepNext<Said extends { readonly version: number }>(
  seen: Said,
  table: {
    readonly newest: () => Promise<Said | undefined>
    readonly insert: (next: Said) => Promise<InsertResult>
  },
): Promise<Kept> {
  const newest = await table.newest()
  const next = { ...seen, version: seen.version + 1 }
  if (newest !== undefined && isSame(next, newest)) return 'kept'
  if ((newest?.version ?? 0) !== seen.version) return 'conflict'
  // Two at once: the key refuses the second, which may be the same once more.
  const { numInsertedOrUpdatedRows: written } = await table.insert(next)
  return written === 1n ? 'kept' : keepNext(seen, table)
}

const isSame = (a: object, b: object): boolean => inOrder(a) === inOrder(b)
const inOrder = (said: object): string =>
  JSON.stringify(said, (_, value: unknown) =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).toSorted(([x], [y]) => (x < y ? -1 : 1)))
      : value,
  )
