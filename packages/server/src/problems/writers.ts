import type { Problem } from '@jejaring/core/problem/problem-now'
import type { ProblemWriter } from '@jejaring/core/problem/problem-api'
import { sql, type Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'

/** Who wrote the reports and steps, by account: role and post, and the name for who sees names. */
export async function writersOf(
  db: Kysely<Tables>,
  problems: readonly Problem[],
  { seesNames }: { readonly seesNames: boolean },
): Promise<Readonly<Record<string, ProblemWriter>>> {
  const accounts = new Set(
    problems.flatMap(({ report, events }) => [
      report.author,
      ...events.flatMap((event) => (event.kind === 'stepped' ? [event.step.author] : [])),
    ]),
  )
  if (accounts.size === 0) return {}
  const rows = await db
    .selectFrom('account_role')
    .innerJoin('account_user', 'account_user.id', 'account_role.account')
    .leftJoin('facility', 'facility.id', 'account_role.facility')
    .leftJoin('area', 'area.code', 'account_role.area')
    .where('account_role.account', 'in', [...accounts])
    .select(['account_role.account', 'role', 'account_user.name'])
    .select(sql<string | null>`coalesce(facility.name, area.name)`.as('place'))
    .execute()
  return Object.fromEntries(
    rows.map(({ account, role, name, place }) => [
      account,
      { role, ...(place === null ? {} : { place }), ...(seesNames ? { name } : {}) },
    ]),
  )
}
