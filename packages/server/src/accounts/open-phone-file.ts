import { createDecipheriv } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import { PHONE_FILE } from '@jejaring/core/sync/devices'
import type { Kysely } from 'kysely'
import * as v from 'valibot'
import type { Tables } from '../db/tables.ts'
import type { Keys } from '../journal/keys.ts'
import type { Caller } from './caller.ts'
import { looksAfter } from './looks-after.ts'
import { readCaller } from './read-caller.ts'

/** Ten weeks of one post's work; a small file may unfold to gigabytes. */
const MOST_BYTES = 20_000_000
/** As the phone seals whatever lies on it: a byte that says so, the nonce, and the tag at the end. */
const SEALED = { sign: 1, nonce: 13, tag: 16 } as const

const content = v.object({ format: v.literal(1), entries: v.array(v.unknown()) })

export interface PhoneFile {
  readonly device: string
  /** Everybody who worked on that phone, the latest first. */
  readonly workers: readonly Caller[]
  readonly entries: readonly unknown[]
}

/**
 * What a phone that cannot deliver gave out as a file: readable here alone, by the key that is kept for that phone.
 *
 * @returns undefined when it is no such file, the phone is not the caller's to look after, or it was revoked
 */
export async function openPhoneFile(
  { db, keys }: { readonly db: Kysely<Tables>; readonly keys: Keys },
  caller: Caller,
  file: string,
): Promise<PhoneFile | undefined> {
  const [first, device = '', base64 = ''] = file.split(/\r?\n/)
  if (first !== PHONE_FILE || !(await isLookedAfter(db, caller, device))) return undefined
  const rows = await db
    .selectFrom('account_device_key')
    .where('device', '=', device)
    .select('sealed')
    .execute()
  const sealed = Buffer.from(base64, 'base64')
  for (const row of rows) {
    const opened = open(sealed, Buffer.from(keys.open(row.sealed), 'base64'))
    const read = v.safeParse(content, opened)
    if (!read.success) continue
    return { device, entries: read.output.entries, workers: await workersOf(db, device) }
  }
  return undefined
}

function open(sealed: Buffer, key: Buffer): unknown {
  if (sealed[0] !== SEALED.sign) return undefined
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, SEALED.nonce))
    decipher.setAuthTag(sealed.subarray(-SEALED.tag))
    const small = Buffer.concat([
      decipher.update(sealed.subarray(SEALED.nonce, -SEALED.tag)),
      decipher.final(),
    ])
    return JSON.parse(inflateRawSync(small, { maxOutputLength: MOST_BYTES }).toString('utf8'))
  } catch {
    // Another key, cut off on the way, too large: it cannot be read.
    return undefined
  }
}

async function isLookedAfter(db: Kysely<Tables>, caller: Caller, device: string): Promise<boolean> {
  const found = await db
    .selectFrom('account_device_use')
    .innerJoin('account_role', 'account_role.account', 'account_device_use.account')
    .where('device', '=', device)
    .where(looksAfter(caller))
    .select('device')
    .executeTakeFirst()
  return found !== undefined
}

async function workersOf(db: Kysely<Tables>, device: string): Promise<readonly Caller[]> {
  const users = await db
    .selectFrom('account_device_use')
    .innerJoin('account_user', 'account_user.id', 'account_device_use.account')
    .where('device', '=', device)
    .select((is) => [
      'account_user.id',
      'account_user.name',
      is.fn.max('account_device_use.last_contact').as('latest'),
    ])
    .groupBy(['account_user.id', 'account_user.name'])
    .orderBy('latest', 'desc')
    .execute()
  const callers = await Promise.all(users.map((user) => readCaller(db, user)))
  return callers.flatMap((one) => one ?? [])
}
