import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { Caller } from '../accounts/caller.ts'
import { findDevice, noteContact } from '../accounts/device-contact.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'

/** A phone of the field tells its name and how much lies on it with whatever it asks. */
const DEVICE = 'x-jejaring-device'
const UNDELIVERED = 'x-jejaring-undelivered'

/** Absent, or no name at all: undefined. */
function namedIn(c: Context): string | undefined {
  const device = c.req.header(DEVICE)
  return device !== undefined && /^[0-9A-Za-z_]{1,40}$/.test(device) ? device : undefined
}

/** @throws Problem when the request does not say which phone asks */
export function deviceOf(c: Context): string {
  const device = namedIn(c)
  if (device === undefined) throw new Problem('bad-request', 'device')
  return device
}

/** Refuses a revoked device whatever it asks, signed in or not: hearing that, it wipes itself. Notes who came. */
export function fromDevice({ db, clock }: Pick<Deps, 'db' | 'clock'>) {
  return createMiddleware<{ Variables: { caller?: Caller } }>(async (c, next) => {
    const device = namedIn(c)
    if (device === undefined) return next()
    const known = await findDevice(db, device)
    if (known !== undefined && known.revoked_at !== null) throw new Problem('device-revoked')
    await next()
    const caller = c.get('caller')
    if (caller?.session === undefined || !c.res.ok) return
    const told = c.req.header(UNDELIVERED) ?? ''
    const undelivered = /^\d{1,6}$/.test(told) ? Number(told) : 0
    const { id: account, session } = caller
    await noteContact(db, known, { device, undelivered, account, session, at: clock() })
  })
}
