import { createMiddleware } from 'hono/factory'
import type { Caller } from '../accounts/caller.ts'
import { findDevice, noteContact } from '../accounts/device-contact.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'

/** A phone of the field tells its name and how much lies on it with whatever it asks. */
const DEVICE = 'x-jejaring-device'
const UNDELIVERED = 'x-jejaring-undelivered'

/** Refuses a revoked device whatever it asks, signed in or not: hearing that, it wipes itself. Notes who came. */
export function fromDevice({ db, clock }: Pick<Deps, 'db' | 'clock'>) {
  return createMiddleware<{ Variables: { caller?: Caller } }>(async (c, next) => {
    const device = c.req.header(DEVICE)
    if (device === undefined || !/^[0-9A-Za-z_]{1,40}$/.test(device)) return next()
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
