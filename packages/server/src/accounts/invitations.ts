import { createHash, randomBytes } from 'node:crypto'
import type { Invitation } from '@jejaring/core/sync/devices'
import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import type { Caller } from './caller.ts'
import { looksAfter } from './looks-after.ts'

/** Long enough to be sent to a village where the network comes in the evening. */
const LASTS_MS = 24 * 3_600_000
/** Nobody guesses 128 bits. */
const BYTES = 16

const digestOf = (code: string): Buffer => createHash('sha256').update(code).digest()

/**
 * A code that lets its bearer sign in as the account, once; an earlier one that was not used yet is void.
 *
 * @returns undefined when the caller does not look after that account
 */
export async function invite(
  db: Kysely<Tables>,
  caller: Caller,
  account: string,
  at: Date,
): Promise<Invitation | undefined> {
  const worker = await db
    .selectFrom('account_role')
    .where('account', '=', account)
    .where(looksAfter(caller))
    // Nobody signs in as a colleague: whose work it is must stay certain.
    .$if(caller.role === 'pustu', (query) => query.where('role', '=', 'kader'))
    .select('account')
    .executeTakeFirst()
  if (worker === undefined) return undefined
  const code = randomBytes(BYTES).toString('base64url')
  const until = new Date(at.getTime() + LASTS_MS)
  const made = {
    digest: digestOf(code),
    account,
    made_by: caller.id,
    made_in: caller.session ?? null,
    made_at: at,
    expires_at: until,
  }
  await db.transaction().execute(async (trx) => {
    const unused = trx.deleteFrom('account_invitation').where('account', '=', account)
    await unused.where('used_at', 'is', null).execute()
    await trx.insertInto('account_invitation').values(made).execute()
  })
  return { code, until: until.getTime() }
}

/** Uses up an invitation. @returns the account it was for; undefined when it is unknown, used or too old */
export async function takeInvitation(
  db: Kysely<Tables>,
  code: string,
  at: Date,
): Promise<string | undefined> {
  const taken = await db
    .updateTable('account_invitation')
    .set({ used_at: at })
    .where('digest', '=', digestOf(code))
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .returning('account')
    .executeTakeFirst()
  return taken?.account
}

/** The session that began with an invitation. */
export async function noteSession(
  db: Kysely<Tables>,
  code: string,
  session: string,
): Promise<void> {
  await db
    .updateTable('account_invitation')
    .set({ used_in: session })
    .where('digest', '=', digestOf(code))
    .execute()
}
