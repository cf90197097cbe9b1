import { byUrgency, type Commitment } from '@jejaring/core/cross-sector/commitment'
import type { PosyanduRegistration } from '@jejaring/core/cross-sector/posyandu-registration'
import type { TeamMember } from '@jejaring/core/cross-sector/wire'
import { sql, type Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'

type Of =
  | { readonly areas: readonly string[] }
  | { readonly id: string }
  /** The area of a page, what lies in it and around it. */
  | { readonly page: string }

/** More than this nobody keeps in view. */
const MOST = 1000

/** As they were last said. */
export async function readCommitments(db: Kysely<Tables>, of: Of): Promise<readonly Commitment[]> {
  const rows = await db
    .selectFrom('commitment')
    .where((is) => {
      if ('id' in of) return is('id', '=', of.id)
      if ('areas' in of) return is('area', '=', sql<string>`any(${of.areas})`)
      return is.or([
        is('area', '=', of.page),
        is('area', 'like', `${of.page}.%`),
        is(sql`${of.page}::text`, 'like', sql`area || '.%'`),
      ])
    })
    .distinctOn('id')
    .orderBy('id')
    .orderBy('version', 'desc')
    .limit(MOST)
    .select(['id', 'version', 'area', 'sector', 'text', 'due', 'state', 'note'])
    .execute()
  return rows.toSorted(byUrgency)
}

/** Those who are in a team, and with `id` whoever is or was. */
export async function readMembers(
  db: Kysely<Tables>,
  of: { readonly areas: readonly string[] } | { readonly id: string },
): Promise<readonly TeamMember[]> {
  const rows = await db
    .selectFrom('team_member')
    .where((is) =>
      'id' in of ? is('id', '=', of.id) : is('area', '=', sql<string>`any(${of.areas})`),
    )
    .distinctOn('id')
    .orderBy('id')
    .orderBy('version', 'desc')
    .limit(MOST)
    .select(['id', 'version', 'area', 'sector', 'name', 'office', 'is_gone as isGone'])
    .execute()
  return 'id' in of ? rows : rows.filter(({ isGone }) => !isGone)
}

export const NOT_REGISTERED: PosyanduRegistration = { version: 0, decree: '', board: {} }

export async function readRegistrations(
  db: Kysely<Tables>,
  facilities: readonly string[],
): Promise<ReadonlyMap<string, PosyanduRegistration>> {
  const rows = await db
    .selectFrom('posyandu_registration')
    .where('facility', '=', sql<string>`any(${facilities})`)
    .distinctOn('facility')
    .orderBy('facility')
    .orderBy('version', 'desc')
    .select(['facility', 'version', 'number', 'decree', 'decree_on', 'board'])
    .execute()
  return new Map(
    rows.map(({ facility, number, decree_on: on, ...row }) => [
      facility,
      {
        ...row,
        ...(number === null ? {} : { number }),
        ...(on === null ? {} : { decreeOn: on }),
      },
    ]),
  )
}

/** The Posyandu that has a registration number by what was last said of it; undefined: none has. */
export async function holderOf(db: Kysely<Tables>, number: string): Promise<string | undefined> {
  const row = await db
    .selectFrom((from) =>
      from
        .selectFrom('posyandu_registration')
        .distinctOn('facility')
        .orderBy('facility')
        .orderBy('version', 'desc')
        .select(['facility', 'number'])
        .as('newest'),
    )
    .where('number', '=', number)
    .select('facility')
    .executeTakeFirst()
  return row?.facility
}
