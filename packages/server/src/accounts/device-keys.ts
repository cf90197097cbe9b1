import type { Kysely } from 'kysely'
import type { Keys } from '../journal/keys.ts'
import type { Tables } from '../db/tables.ts'
import type { Caller } from './caller.ts'

/** Long enough to walk to where the network holds; a phone found later has no sign-in as young as this. */
const FRESH_MS = 24 * 3_600_000

interface Asked {
  readonly device: string
  readonly caller: Caller
  readonly at: Date
}
type Needed = { readonly db: Kysely<Tables>; readonly keys: Keys }

/**
 * Keeps what opens the store of a phone, once for each post that works with it.
 *
 * @returns false when another key is kept there already, or the caller has no post
 */
export async function keepDeviceKey(
  { db, keys }: Needed,
  { device, caller, at }: Asked,
  key: string,
): Promise<boolean> {
  const { facility } = caller
  if (facility === undefined) return false
  const row = { device, facility, sealed: keys.seal(key), kept_at: at, kept_by: caller.id }
  await db
    .insertInto('account_device_key')
    .values(row)
    .onConflict((conflict) => conflict.columns(['device', 'facility']).doNothing())
    .execute()
  return (await kept({ db, keys }, device, facility)) === key
}

/**
 * Hands it back to somebody of the post who has signed in anew on that phone and has no pass there yet. What lay in
 * the phone's cookies when it was found opens nothing.
 */
export async function openDeviceKey(
  { db, keys }: Needed,
  { device, caller, at }: Asked,
): Promise<string | undefined> {
  const { id: account, session = '', facility = '' } = caller
  const fresh = await db
    .selectFrom('account_session')
    .leftJoin('account_session_pass', 'account_session_pass.session', 'account_session.id')
    .where('account_session.id', '=', session)
    .where('account_session.created_at', '>', new Date(at.getTime() - FRESH_MS))
    .where('account_session_pass.session', 'is', null)
    .select('account_session.id')
    .executeTakeFirst()
  if (fresh === undefined) return undefined
  const key = await kept({ db, keys }, device, facility)
  if (key !== undefined) {
    const opened = { device, session, account, at }
    await db.insertInto('account_device_key_opened').values(opened).execute()
  }
  return key
}

async function kept(
  { db, keys }: Needed,
  device: string,
  facility: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('account_device_key')
    .where('device', '=', device)
    .where('facility', '=', facility)
    .select('sealed')
    .executeTakeFirst()
  return row && keys.open(row.sealed)
}
