import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { holdsOn, type StaffMember } from '@jejaring/core/staff/member'
import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { readFacilities } from '../places/read-facilities.ts'
import { membersAt } from '../staff/members-at.ts'

/** Who works or has worked at a place that serves one of these villages, with all tasks of each. */
export async function membersOfVillages(
  db: Kysely<Tables>,
  villages: readonly string[],
): Promise<readonly StaffMember[]> {
  const places = await readFacilities(db, { villages })
  const ids = places.map(({ id }) => id)
  return membersAt(db, villages, ids)
}

/** Whether work of a day can be paid to somebody. */
export type PaidOn = (account: string, day: LocalDate) => boolean

/**
 * The register of staff says when somebody works: what was done while any of the person's tasks ran is paid, afterwards too;
 * what was done before the first or after the last is not. For whom the register does not know, the account stands.
 */
export function paidOnOf(members: readonly StaffMember[]): PaidOn {
  const tasks = new Map(
    members.flatMap(({ account, posts, joined = [] }) =>
      [account, ...joined.map((one) => one.account)].flatMap((one) =>
        one === undefined || posts.length === 0 ? [] : [[one, posts] as const],
      ),
    ),
  )
  return (account, day) => tasks.get(account)?.some((post) => holdsOn(post, day)) ?? true
}
