import type { StaffMember } from '@jejaring/core/staff/member'
import type { Kysely } from 'kysely'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import { membersOf, postsAt } from './staff-rows.ts'

/**
 * Of who works or has worked at these places everything, also what they do elsewhere: who sees a person at work sees all of
 * the person's work, so the scope is widened to the villages under which these people are kept.
 */
export async function membersAt(
  db: Kysely<Tables>,
  villages: readonly string[],
  places: readonly string[],
): Promise<readonly StaffMember[]> {
  const posts = await inScope(db, { villages, seesNames: false }, (trx) => postsAt(trx, places))
  const homes = [...new Set(posts.map(({ village }) => village))]
  return inScope(db, { villages: homes, seesNames: false }, (trx) =>
    membersOf(trx, { ids: [...new Set(posts.map(({ staff }) => staff))], villages: homes }),
  )
}
