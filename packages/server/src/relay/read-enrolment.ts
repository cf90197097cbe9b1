import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Tables } from '../db/tables.ts'
import type { Relay } from './relays.ts'

/**
 * What a relay needs to serve its villages: their places, and the accounts of kader and Pustu who work there, with the
 * hashes of their passwords. Accounts that see more than these villages do not leave the server.
 */
export type Enrolment = Awaited<ReturnType<typeof readEnrolment>>

export async function readEnrolment(db: Kysely<Tables>, { villages }: Pick<Relay, 'villages'>) {
  const own = (column: 'code' | 'area') =>
    sql<boolean>`split_part(${sql.ref(column)}, '/', 1) = any (${villages})`
  const within = await db
    .selectFrom('area')
    .where(own('code'))
    .selectAll()
    .orderBy('code')
    .execute()
  const above = [
    ...new Set(villages.flatMap((code) => [code.slice(0, 8), code.slice(0, 5), code.slice(0, 2)])),
  ]
  const areas = await db.selectFrom('area').where('code', 'in', none(above)).selectAll().execute()
  const serves = await db
    .selectFrom('facility_area')
    .where(own('area'))
    .selectAll()
    .orderBy('facility')
    .orderBy('area')
    .execute()
  const posts = none([...new Set(serves.map(({ facility }) => facility))])
  const facilities = await db
    .selectFrom('facility')
    .where('id', 'in', posts)
    .selectAll()
    .orderBy('id')
    .execute()
  const accounts = await db
    .selectFrom('account_role as role')
    .innerJoin('account_user as user', 'user.id', 'role.account')
    .leftJoin('account_credential as credential', (join) =>
      join
        .onRef('credential.user_id', '=', 'user.id')
        .on('credential.provider_id', '=', 'credential'),
    )
    .where('role.role', 'in', ['kader', 'pustu'])
    .where('role.facility', 'in', posts)
    .select(['user.id', 'user.name', 'user.username', 'user.email', 'credential.password'])
    .select(['role.role', 'role.cadre', 'role.facility'])
    .orderBy('user.id')
    .execute()
  const facts = await db
    .selectFrom('place_facts')
    .where('regency', 'in', none(above))
    .selectAll()
    .orderBy('regency')
    .execute()
  return { villages, areas: [...areas, ...within], facts, facilities, serves, accounts }
}

/** SQL has no empty list. */
const none = (codes: readonly string[]): readonly string[] => (codes.length === 0 ? [''] : codes)
