import type { FieldDevice, FieldWorkers } from '@jejaring/core/sync/devices'
import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import type { Caller } from './caller.ts'
import { looksAfter } from './looks-after.ts'

/** A Puskesmas has some hundred; an administrator searches. */
const MOST = 300

/** Who works in the field, in the order of posts and names, with the phones each has used, the latest first. */
export async function readFieldWorkers(
  db: Kysely<Tables>,
  caller: Caller,
  { name }: { readonly name: string },
): Promise<FieldWorkers> {
  const all = await db
    .selectFrom('account_role')
    .innerJoin('account_user', 'account_user.id', 'account_role.account')
    .leftJoin('facility', 'facility.id', 'account_role.facility')
    .where(looksAfter(caller))
    .select([
      'account_role.account',
      'account_user.name',
      'account_role.role',
      'facility.name as facility',
    ])
    .$if(name !== '', (query) =>
      query.where('account_user.name', 'ilike', `%${name.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`),
    )
    .orderBy('facility.name')
    .orderBy('account_user.name')
    .orderBy('account_role.account')
    .limit(MOST + 1)
    .execute()
  const shown = all.slice(0, MOST)
  const devices = await devicesOf(
    db,
    shown.map(({ account }) => account),
  )
  return {
    workers: shown.map(({ account, facility, role, name: worker }) => ({
      id: account,
      name: worker,
      role: role === 'pustu' ? 'pustu' : 'kader',
      facility: facility ?? '',
      devices: devices.get(account) ?? [],
    })),
    more: all.length > MOST,
  }
}

async function devicesOf(
  db: Kysely<Tables>,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, readonly FieldDevice[]>> {
  if (accounts.length === 0) return new Map()
  const rows = await db
    .selectFrom('account_device_use as own')
    .innerJoin('account_device as device', 'device.id', 'own.device')
    .where('own.account', 'in', [...accounts])
    .select([
      'own.account',
      'device.id',
      'device.last_contact',
      'device.undelivered',
      'device.revoked_at',
    ])
    .distinct()
    .orderBy('device.last_contact', 'desc')
    .execute()
  const users = await usersOf(db, [...new Set(rows.map(({ id }) => id))])
  const devices = new Map<string, FieldDevice[]>()
  for (const { account, id, last_contact, undelivered, revoked_at } of rows) {
    const others = users.filter((one) => one.device === id && one.account !== account)
    const device: FieldDevice = {
      id,
      lastContact: last_contact.getTime(),
      undelivered,
      ...(others.length === 0 ? {} : { sharedWith: others.map(({ name }) => name) }),
      ...(revoked_at === null ? {} : { revokedAt: revoked_at.getTime() }),
    }
    devices.set(account, [...(devices.get(account) ?? []), device])
  }
  return devices
}

async function usersOf(db: Kysely<Tables>, devices: readonly string[]) {
  if (devices.length === 0) return []
  return db
    .selectFrom('account_device_use as use')
    .innerJoin('account_user as worker', 'worker.id', 'use.account')
    .where('use.device', 'in', [...devices])
    .select(['use.device', 'use.account', 'worker.name'])
    .distinct()
    .orderBy('worker.name')
    .execute()
}

interface Revoking {
  readonly device: string
  readonly at: Date
  /** In the public demo everybody is the same midwife, and nobody shuts out the phone of another visitor. */
  readonly onlyLetIn: boolean
}

/**
 * From here on the device is refused whatever it asks, every session that came from it has ended, and what opened its
 * store is forgotten here too.
 *
 * @returns `unknown` unless somebody the caller looks after has used it
 */
export async function revokeDevice(
  db: Kysely<Tables>,
  caller: Caller,
  { device, at, onlyLetIn }: Revoking,
): Promise<'revoked' | 'unknown' | 'not-let-in'> {
  return db.transaction().execute(async (trx) => {
    const uses = trx.selectFrom('account_device_use').where('device', '=', device)
    const own = await uses
      .innerJoin('account_role', 'account_role.account', 'account_device_use.account')
      .where(looksAfter(caller))
      .select('device')
      .executeTakeFirst()
    if (own === undefined) return 'unknown'
    if (onlyLetIn && !(await hasLetIn(trx, caller, device))) return 'not-let-in'
    await trx
      .updateTable('account_device')
      .set({ revoked_at: at, revoked_by: caller.id })
      .where('id', '=', device)
      .where('revoked_at', 'is', null)
      .execute()
    await trx.deleteFrom('account_device_key').where('device', '=', device).execute()
    await trx.deleteFrom('account_session').where('id', 'in', uses.select('session')).execute()
    return 'revoked'
  })
}

/** Whether this phone came by an invitation that was made in the caller's session. */
async function hasLetIn(
  db: Kysely<Tables>,
  { session = '' }: Caller,
  device: string,
): Promise<boolean> {
  const found = await db
    .selectFrom('account_device_use')
    .innerJoin('account_invitation', 'account_invitation.used_in', 'account_device_use.session')
    .where('device', '=', device)
    .where('made_in', '=', session)
    .select('device')
    .executeTakeFirst()
  return found !== undefined
}
