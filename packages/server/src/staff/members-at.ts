import type { StaffMember } from '@jejaring/core/staff/member'
import { joinEntries } from '@jejaring/core/staff/same-staff'
import type { Kysely } from 'kysely'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import { readSame } from './same-staff.ts'
import { membersOf, postsAt } from './staff-rows.ts'

/**
 * Of who works or has worked at these places everything, also what they do elsewhere: who sees a person at work sees all of
 * the person's work, so the scope is widened to the villages under which these people are kept. Somebody whom two places
 * have written down is one.
 */
export async function membersAt(
  db: Kysely<Tables>,
  villages: readonly string[],
  places: readonly string[],
): Promise<readonly StaffMember[]> {
  const posts = await inScope(db, { villages, seesNames: false }, (trx) => postsAt(trx, places))
  const same = await readSame(db)
  const entries = posts.flatMap(({ village, staff: id }) => same.entriesOf({ village, id }))
  const homes = [...new Set(entries.map(({ village }) => village))]
  const members = await inScope(db, { villages: homes, seesNames: false }, (trx) =>
    membersOf(trx, { ids: [...new Set(entries.map(({ id }) => id))], villages: homes }),
  )
  const byPerson = new Map<string, StaffMember[]>()
  for (const member of members) {
    const [first = member] = same.entriesOf(member)
    byPerson.set(first.id, [...(byPerson.get(first.id) ?? []), member])
  }
  return [...byPerson.values()].flatMap((group) => joinEntries(group) ?? [])
}
