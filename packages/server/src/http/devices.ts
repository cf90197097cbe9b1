import type { FieldWorkers, ImportedEntries, Invitation } from '@jejaring/core/sync/devices'
import type { Role } from '@jejaring/core/sync/account'
import { Hono } from 'hono'
import * as v from 'valibot'
import { readFieldWorkers, revokeDevice } from '../accounts/field-devices.ts'
import { invite } from '../accounts/invitations.ts'
import { openPhoneFile } from '../accounts/open-phone-file.ts'
import { acceptPhoneFile } from '../journal/accept-phone-file.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'
import { readBody, readQuery } from './read-query.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

/** Who hands out phones: the midwife of a village, the head of a Puskesmas, who runs the system. */
const keepers: readonly Role[] = ['pustu', 'head', 'admin']

const word = v.pipe(v.string(), v.minLength(1), v.maxLength(60))
const listQuery = v.object({
  q: v.exactOptional(v.pipe(v.string(), v.trim(), v.maxLength(60)), ''),
})
const inviteBody = v.object({ account: word })
const revokeBody = v.object({ device: word })

/** Ten weeks of one post's work, packed. */
export const LARGEST_PHONE_FILE = 3_000_000
export const PHONE_IMPORT = '/api/devices/import'
const importBody = v.object({ file: v.pipe(v.string(), v.maxLength(LARGEST_PHONE_FILE)) })

/** `/api/devices`: phones of the field, who uses them, and the way in for a new one. */
export function deviceRoutes(deps: Deps): Hono<SignedIn> {
  const app = new Hono<SignedIn>()
  const { db, clock } = deps

  app.get('/api/devices', signedIn(deps, keepers), async (c) => {
    const { q: name } = readQuery(c, listQuery)
    return c.json<FieldWorkers>(await readFieldWorkers(db, c.get('caller'), { name }))
  })
  app.post('/api/devices/revoke', signedIn(deps, keepers), async (c) => {
    const { device } = await readBody(c, revokeBody)
    const revoking = { device, at: clock(), onlyLetIn: deps.auth.demo }
    const outcome = await revokeDevice(db, c.get('caller'), revoking)
    if (outcome === 'unknown') throw new Problem('not-found')
    if (outcome === 'not-let-in') throw new Problem('not-allowed', 'demo')
    // Wiped, it asks without its name: a session remembered for a moment would let it begin anew, with everybody.
    deps.auth.forgetAll()
    return c.json({})
  })
  app.post('/api/devices/invite', signedIn(deps, keepers), async (c) => {
    const { account } = await readBody(c, inviteBody)
    const invitation = await invite(db, c.get('caller'), account, clock())
    if (invitation === undefined) throw new Problem('not-found')
    return c.json<Invitation>(invitation)
  })
  app.post(PHONE_IMPORT, signedIn(deps, keepers), async (c) => {
    const { file } = await readBody(c, importBody)
    const opened = await openPhoneFile(deps, c.get('caller'), file)
    if (opened === undefined) throw new Problem('not-found')
    const answer = await acceptPhoneFile(deps, opened)
    const refused = answer.entries.filter(({ reason }) => reason !== undefined).length
    deps.log.info({ device: opened.device, entries: answer.entries.length, refused }, 'phone file')
    return c.json<ImportedEntries>(answer)
  })
  return app
}
