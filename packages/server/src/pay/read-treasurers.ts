import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Treasurer } from '@jejaring/core/pay/wire'
import { holdsOn } from '@jejaring/core/staff/member'
import type { Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import type { Tables } from '../db/tables.ts'
import { readFacilities } from '../places/read-facilities.ts'
import { membersAt } from '../staff/members-at.ts'

/** Who holds the task of treasurer on a day at a Puskesmas that serves one of these villages. */
export async function readTreasurers(
  db: Kysely<Tables>,
  { id }: Pick<Caller, 'id'>,
  { villages, day }: { readonly villages: readonly string[]; readonly day: LocalDate },
): Promise<readonly Treasurer[]> {
  const near = await readFacilities(db, { villages })
  const puskesmas = new Map(
    near.flatMap((place) => (place.kind === 'puskesmas' ? [[place.id, place.name]] : [])),
  )
  const members = await membersAt(db, villages, [...puskesmas.keys()])
  return members.flatMap(({ name, account, posts }) =>
    posts.flatMap((post) => {
      const place = puskesmas.get(post.facility)
      if (place === undefined || post.duty !== 'treasurer' || !holdsOn(post, day)) return []
      return [{ name, puskesmas: place, decree: post.decree, isOwn: account === id }]
    }),
  )
}
