import { hash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'

/** A server in a post that may pass on what its villages write. */
export interface Relay {
  readonly id: string
  readonly facility: string
  readonly villages: readonly string[]
}

/**
 * Admits a relay for the villages of a Pustu or Puskesmas.
 *
 * @returns its token, which is kept nowhere; undefined when there is no such facility, or it serves no village
 */
export async function admitRelay(
  db: Kysely<Tables>,
  { name, facility }: { readonly name: string; readonly facility: string },
): Promise<string | undefined> {
  if ((await villagesOf(db, facility)).length === 0) return undefined
  const id = randomUUID()
  const secret = randomBytes(32).toString('base64url')
  await db
    .insertInto('relay')
    .values({ id, name, facility, secret: digest(secret) })
    .execute()
  return `${id}.${secret}`
}

/** Undefined for a token that is none, or not any more. */
export async function relayOf(db: Kysely<Tables>, token: string): Promise<Relay | undefined> {
  const [id = '', secret = ''] = token.split('.')
  const row = await db
    .updateTable('relay')
    .set({ seen_at: new Date() })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returning(['facility', 'secret'])
    .executeTakeFirst()
  if (row === undefined || !timingSafeEqual(row.secret, digest(secret))) return undefined
  return { id, facility: row.facility, villages: await villagesOf(db, row.facility) }
}

/** @returns whether there was one to revoke */
export async function revokeRelay(db: Kysely<Tables>, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('relay')
    .set({ revoked_at: new Date() })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Villages a Pustu or Puskesmas serves; a Posyandu serves neighbourhoods. */
async function villagesOf(db: Kysely<Tables>, facility: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('facility_area')
    .innerJoin('area', 'area.code', 'facility_area.area')
    .where('facility', '=', facility)
    .where('area.kind', '=', 'village')
    .select('area.code')
    .orderBy('area.code')
    .execute()
  return rows.map(({ code }) => code)
}

const digest = (secret: string): Buffer => hash('sha256', secret, 'buffer')
