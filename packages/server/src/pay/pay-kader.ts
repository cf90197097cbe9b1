import { sql, type Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'

export interface PaidKader {
  readonly id: string
  readonly name: string
  readonly facility: string
  readonly posyandu: string
  /** The village that pays: one, though the Posyandu may serve neighbourhoods of several. */
  readonly village: string
  /** All in whose journals the work stands. */
  readonly villages: readonly string[]
}

/** Kader who are paid through these villages, by name; or the one with that account. For which days: see `PaidOn`. */
export async function paidKader(
  db: Kysely<Tables>,
  { villages, account }: { readonly villages: readonly string[]; readonly account?: string },
): Promise<readonly PaidKader[]> {
  const { rows } = await sql<PaidKader>`
    with served as (
      select facility, array_agg(distinct split_part(area, '/', 1)) as villages
      from facility_area group by facility
    ), paid as (
      select u.id, u.name, f.id as facility, f.name as posyandu,
        coalesce(f.village, s.villages[1]) as village, s.villages
      from account_role r
      join account_user u on u.id = r.account
      join facility f on f.id = r.facility
      join served s on s.facility = f.id
      where r.role = 'kader' and (${account ?? null}::text is null or u.id = ${account ?? null})
    )
    select * from paid where village = any (${villages}::text[]) order by name, id`.execute(db)
  return rows
}
