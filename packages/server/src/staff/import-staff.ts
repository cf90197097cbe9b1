import { randomUUID } from 'node:crypto'
import type { StaffMember, StaffPost } from '@jejaring/core/staff/member'
import type { PlannedMember } from '@jejaring/core/staff/read-staff-sheet'
import { entryOf } from '@jejaring/core/staff/same-staff'
import type { StaffRegister } from '@jejaring/core/staff/wire'
import type { Insertable, Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { keeping, type Kept } from './keep-staff.ts'
import { postsAt, rowOfMember, rowOfPost, type Said } from './staff-rows.ts'

/** Parameters of one statement are limited. */
const AT_ONCE = 1000

/**
 * Writes down what a file adds to a register: all of it, or nothing. Asked again it finds everything there already.
 *
 * @returns `conflict` when somebody has written about these places since the register was read
 */
export async function takeStaff(
  db: Kysely<Tables>,
  { places, members }: Pick<StaffRegister, 'places' | 'members'>,
  planned: readonly PlannedMember[],
  said: Said,
): Promise<Kept> {
  const home = new Map(places.map(({ id, villages }) => [id, villages[0] ?? '']))
  const people: Insertable<Tables['staff']>[] = []
  const posts: Insertable<Tables['staff_post']>[] = []
  for (const { known, facts, posts: wanted } of planned) {
    const member: StaffMember = known ?? {
      ...facts,
      id: randomUUID(),
      village: home.get(wanted[0]?.post.facility ?? '') ?? '',
      posts: [],
      version: 1,
    }
    if (known === undefined) people.push(rowOfMember(member, said))
    for (const { known: before, post } of wanted) {
      const next: StaffPost = {
        ...post,
        id: before?.id ?? randomUUID(),
        version: (before?.version ?? 0) + 1,
      }
      posts.push(rowOfPost(entryOf(member, next.id), next, { isWithdrawn: false, ...said }))
    }
  }
  const villages = [
    ...new Set([
      ...home.values(),
      ...people.map((row) => row.village),
      ...posts.map((row) => row.village),
    ]),
  ]
  const ids = places.map(({ id }) => id)
  return keeping(db, villages, async (trx) => {
    const now = await postsAt(trx, ids)
    const seen = new Map(
      members.flatMap((member) => member.posts.map((post) => [post.id, post.version])),
    )
    if (now.some(({ id, version }) => seen.get(id) !== version)) return 'conflict'
    for (let at = 0; at < people.length; at += AT_ONCE) {
      await trx
        .insertInto('staff')
        .values(people.slice(at, at + AT_ONCE))
        .execute()
    }
    for (let at = 0; at < posts.length; at += AT_ONCE) {
      await trx
        .insertInto('staff_post')
        .values(posts.slice(at, at + AT_ONCE))
        .execute()
    }
    return 'kept'
  })
}
