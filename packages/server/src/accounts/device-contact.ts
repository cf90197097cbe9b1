import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import type { AccountDeviceTable } from './tables.ts'

/** Written down at most this often, unless something else than the time changed. */
const NOTE_EVERY_MS = 60_000

interface Contact {
  readonly device: string
  readonly undelivered: number
  readonly account: string
  readonly session: string
  readonly at: Date
}

/** Undefined for a device that was never heard of. */
export function findDevice(
  db: Kysely<Tables>,
  id: string,
): Promise<AccountDeviceTable | undefined> {
  return db.selectFrom('account_device').where('id', '=', id).selectAll().executeTakeFirst()
}

/** Notes that a device spoke with the server, in a session and with so many entries still to deliver. */
export async function noteContact(
  db: Kysely<Tables>,
  known: AccountDeviceTable | undefined,
  { device, undelivered, account, session, at }: Contact,
): Promise<void> {
  const isNoted =
    known !== undefined &&
    known.undelivered === undelivered &&
    known.last_session === session &&
    at.getTime() - known.last_contact.getTime() < NOTE_EVERY_MS
  if (isNoted) return
  const contact = { last_contact: at, last_session: session, undelivered }
  await db
    .insertInto('account_device')
    .values({ id: device, ...contact })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(contact))
    .execute()
  await db
    .insertInto('account_device_use')
    .values({ device, session, account, last_contact: at })
    .onConflict((conflict) =>
      conflict.columns(['device', 'session']).doUpdateSet({ last_contact: at }),
    )
    .execute()
}
