import { isDeepStrictEqual } from 'node:util'
import type { StaffMember, StaffPost } from '@jejaring/core/staff/member'
import type { NewMember, NewPost, StaffHistory } from '@jejaring/core/staff/wire'
import { sql, type Kysely, type Transaction } from 'kysely'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import { memberOf, postOf, rowOfMember, rowOfPost, type Said } from './staff-rows.ts'

export type Kept = 'kept' | 'conflict'

/** Any fixed number of our own. */
const LOCK = 1_906_170_001

/** One writer of the register at a time, so that no version is lost. */
export async function keeping<Result>(
  db: Kysely<Tables>,
  villages: readonly string[],
  work: (trx: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  return inScope(db, { villages, seesNames: false }, async (trx) => {
    await sql`select pg_advisory_xact_lock(${LOCK}),
      set_config('jejaring.keeps_staff', 'yes', true)`.execute(trx)
    return work(trx)
  })
}

/** Writes down somebody, with a first task when new. The same again, because its answer was lost, changes nothing. */
export async function keepMember(
  db: Kysely<Tables>,
  { village, post, ...member }: NewMember & { readonly village: string },
  said: Said,
): Promise<Kept> {
  return keeping(db, [village], async (trx) => {
    const next: StaffMember = { ...member, village, posts: [], version: member.version + 1 }
    const newest = await trx
      .selectFrom('staff')
      .where('village', '=', village)
      .where('id', '=', member.id)
      .orderBy('version', 'desc')
      .limit(1)
      .selectAll()
      .executeTakeFirst()
    if (newest !== undefined && isDeepStrictEqual(memberOf(newest, []), next)) return 'kept'
    if ((newest?.version ?? 0) !== member.version) return 'conflict'
    await trx.insertInto('staff').values(rowOfMember(next, said)).execute()
    if (newest !== undefined || post === undefined) return 'kept'
    return addPost(trx, next, { ...post, version: 0, isWithdrawn: false }, said)
  })
}

/** Writes down a task of somebody, or that it ended, or never was. */
export async function keepPost(
  db: Kysely<Tables>,
  member: Pick<StaffMember, 'village' | 'id'>,
  { member: _member, isWithdrawn = false, ...post }: NewPost,
  said: Said,
): Promise<Kept> {
  return keeping(db, [member.village], (trx) =>
    addPost(trx, member, { ...post, isWithdrawn }, said),
  )
}

async function addPost(
  trx: Transaction<Tables>,
  member: Pick<StaffMember, 'village' | 'id'>,
  { isWithdrawn, ...post }: StaffPost & { readonly isWithdrawn: boolean },
  said: Said,
): Promise<Kept> {
  const next: StaffPost = { ...post, version: post.version + 1 }
  const newest = await trx
    .selectFrom('staff_post')
    .where('village', '=', member.village)
    .where('staff', '=', member.id)
    .where('id', '=', post.id)
    .orderBy('version', 'desc')
    .limit(1)
    .selectAll()
    .executeTakeFirst()
  if (
    newest !== undefined &&
    newest.is_withdrawn === isWithdrawn &&
    isDeepStrictEqual(postOf(newest), next)
  ) {
    return 'kept'
  }
  if ((newest?.version ?? 0) !== post.version) return 'conflict'
  await trx
    .insertInto('staff_post')
    .values(rowOfPost(member, next, { isWithdrawn, ...said }))
    .execute()
  return 'kept'
}

/** Everything that was written about somebody, newest first. */
export async function readHistory(
  db: Kysely<Tables>,
  { village, id }: Pick<StaffMember, 'village' | 'id'>,
): Promise<StaffHistory> {
  const { members, posts } = await inScope(
    db,
    { villages: [village], seesNames: false },
    async (trx) => ({
      members: await trx
        .selectFrom('staff')
        .where('village', '=', village)
        .where('id', '=', id)
        .orderBy('version', 'desc')
        .limit(MOST)
        .selectAll()
        .execute(),
      posts: await trx
        .selectFrom('staff_post')
        .where('village', '=', village)
        .where('staff', '=', id)
        .orderBy('said_at', 'desc')
        .limit(MOST)
        .selectAll()
        .execute(),
    }),
  )
  const users = await db
    .selectFrom('account_user')
    .where('id', '=', sql<string>`any(${[...members, ...posts].map(({ said_by }) => said_by)})`)
    .select(['id', 'name'])
    .execute()
  const names = new Map(users.map((user) => [user.id, user.name]))
  const by = ({ said_by, said_at }: Said) => ({
    by: names.get(said_by) ?? '',
    at: said_at.getTime(),
  })
  const versions: StaffHistory['versions'] = [
    ...members.map((row) => {
      const { posts: _posts, village: _village, id: _id, ...member } = memberOf(row, [])
      return { ...by(row), version: row.version, kind: 'member' as const, member }
    }),
    ...posts.map((row) => ({
      ...by(row),
      version: row.version,
      kind: 'post' as const,
      post: postOf(row),
      isWithdrawn: row.is_withdrawn,
    })),
  ]
  return { versions: versions.toSorted((a, b) => b.at - a.at || b.version - a.version) }
}
const MOST = 200
