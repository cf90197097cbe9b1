import { hashPassword } from 'better-auth/crypto'
import type { Cadre } from '@jejaring/core/catalogue/define'
import type { Text } from '@jejaring/core/catalogue/observation'
import type { Role } from '@jejaring/core/sync/account'
import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'

export interface NewAccount {
  /** Signs the entries of this account; a UUID. */
  readonly id: string
  /** 3 to 60 letters, digits, dots and underscores. */
  readonly username: string
  readonly name: string
  readonly role: Role
  readonly cadre?: Cadre
  /** Posyandu of a kader, Pustu, Puskesmas. */
  readonly facility?: string
  /** Cluster of Puskesmas staff, 1 to 5: what they see first, not what they may see. */
  readonly cluster?: number
  /** Regency of a Dinas; village, subdistrict or regency of who sees a page without names. */
  readonly area?: string
  /** Without one nobody can sign in as this account until it is invited. */
  readonly password?: string
  /** A card on the demo's sign-in page: its place in the row and what one sees there. */
  readonly demo?: { readonly position: number; readonly about: Text }
}

/** Rows per statement, well below the 65,535 parameters PostgreSQL takes. */
const CHUNK = 1000

/**
 * Makes accounts, all or none; ids and user names must be new. Only those with a password cost time (about 100 ms
 * each on a slow machine).
 */
export async function createAccounts(
  db: Kysely<Tables>,
  accounts: readonly NewAccount[],
): Promise<void> {
  const credentials = await Promise.all(accounts.flatMap(withPassword))
  await db.transaction().execute(async (trx) => {
    for (const some of chunks(accounts)) {
      await trx.insertInto('account_user').values(some.map(userRow)).execute()
      await trx.insertInto('account_role').values(some.map(roleRow)).execute()
    }
    for (const some of chunks(credentials)) {
      await trx
        .insertInto('account_credential')
        .values([...some])
        .execute()
    }
    for (const some of chunks(accounts.flatMap(demoRow))) {
      await trx
        .insertInto('account_demo')
        .values([...some])
        .execute()
    }
  })
}

function userRow({ id, username, name }: NewAccount) {
  const lower = username.toLowerCase()
  // RFC 2606: `.invalid` is nobody's address.
  return { id, name, username: lower, email: `${lower}@jejaring.invalid`, email_verified: false }
}

function roleRow({ id, role, cadre, facility, cluster, area }: NewAccount) {
  return {
    account: id,
    role,
    cadre: cadre ?? null,
    facility: facility ?? null,
    cluster: cluster ?? null,
    area: area ?? null,
  }
}

function withPassword({ id, password }: NewAccount) {
  return password === undefined ? [] : [credentialRow(id, password)]
}

async function credentialRow(id: string, password: string) {
  return {
    id,
    account_id: id,
    provider_id: 'credential',
    user_id: id,
    password: await hashPassword(password),
    updated_at: new Date(),
  }
}

function demoRow({ id, demo }: NewAccount) {
  return demo === undefined
    ? []
    : [{ account: id, position: demo.position, about: JSON.stringify(demo.about) }]
}

function chunks<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const parts: (readonly Row[])[] = []
  for (let at = 0; at < rows.length; at += CHUNK) parts.push(rows.slice(at, at + CHUNK))
  return parts
}
