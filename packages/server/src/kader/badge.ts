import { randomBytes } from 'node:crypto'
import type { BadgeCheck } from '@jejaring/core/kader/badge'
import { levelIn } from '@jejaring/core/kader/learned'
import { holdsOn } from '@jejaring/core/staff/member'
import type { Kysely } from 'kysely'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import { readFacilities } from '../places/read-facilities.ts'
import { dayIn } from '../places/zone.ts'
import { membersOf } from '../staff/staff-rows.ts'
import { kaderOfVillage, type Kader } from './kader-of-village.ts'
import { readLearned } from './read-learned.ts'

/** Nobody guesses 128 bits. */
const BYTES = 16

interface By {
  readonly account: string
  readonly at: Date
}

/** The code of a kader's badge: the one that holds, or a new one. */
export async function badgeOf(
  db: Kysely<Tables>,
  { home, id }: Pick<Kader, 'home' | 'id'>,
  { account, at }: By,
): Promise<string> {
  await db
    .insertInto('staff_badge')
    .values({
      code: randomBytes(BYTES).toString('base64url'),
      village: home,
      staff: id,
      made_by: account,
      made_at: at,
    })
    // Of two at once one is made.
    .onConflict((same) => same.doNothing())
    .execute()
  const { code } = await db
    .selectFrom('staff_badge')
    .where('village', '=', home)
    .where('staff', '=', id)
    .where('revoked_at', 'is', null)
    .select('code')
    .executeTakeFirstOrThrow()
  return code
}

/** What was printed does not hold any more; the next badge has another code. */
export async function revokeBadge(
  db: Kysely<Tables>,
  { home, id }: Pick<Kader, 'home' | 'id'>,
  { account, at }: By,
): Promise<void> {
  await db
    .updateTable('staff_badge')
    .set({ revoked_by: account, revoked_at: at })
    .where('village', '=', home)
    .where('staff', '=', id)
    .where('revoked_at', 'is', null)
    .execute()
}

/** Whether a badge holds on this day: not revoked, and somebody who works as a kader. */
export async function checkBadge(db: Kysely<Tables>, code: string, at: Date): Promise<BadgeCheck> {
  const badge = await db
    .selectFrom('staff_badge')
    .where('code', '=', code)
    .where('revoked_at', 'is', null)
    .select(['village', 'staff'])
    .executeTakeFirst()
  if (badge === undefined) return { isValid: false }
  const { village, staff } = badge
  const today = dayIn(village, at)
  const [member] = await inScope(db, { villages: [village], seesNames: false }, (trx) =>
    membersOf(trx, { ids: [staff], villages: [village] }),
  )
  const post = member?.posts.find((one) => holdsOn(one, today))
  if (post === undefined) return { isValid: false }
  const [place] = await readFacilities(db, { id: post.facility })
  const near = await kaderOfVillage(db, place?.villages[0] ?? village, today)
  const kader = near.find(({ id }) => id === staff)
  if (kader === undefined) return { isValid: false }
  const learned = (await readLearned(db, [kader])).get(kader.id)?.skills ?? []
  return {
    isValid: true,
    name: kader.name,
    level: levelIn(learned),
    posts: kader.posts.map(({ name }) => name),
    on: today,
  }
}
