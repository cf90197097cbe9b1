import type { DeviceKey, SessionPass } from '@jejaring/core/sync/devices'
import type { Role } from '@jejaring/core/sync/account'
import { Hono } from 'hono'
import * as v from 'valibot'
import { keepDeviceKey, openDeviceKey } from '../accounts/device-keys.ts'
import { givePass } from '../accounts/session-passes.ts'
import type { Deps } from './deps.ts'
import { deviceOf } from './from-device.ts'
import { Problem } from './problem.ts'
import { readBody } from './read-query.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

/** Who works with a phone of the field. */
const inField: readonly Role[] = ['kader', 'pustu']

/** 32 bytes as base64. */
const keyBody = v.object({ key: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{43}=$/)) })

/** `/api/devices/key` and `/pass`: what a phone needs so that a forgotten PIN loses nothing, and several share it. */
export function deviceKeyRoutes(deps: Deps): Hono<SignedIn> {
  const app = new Hono<SignedIn>()
  const { clock } = deps

  app.put('/api/devices/key', signedIn(deps, inField), async (c) => {
    const { key } = await readBody(c, keyBody)
    const asked = { device: deviceOf(c), caller: c.get('caller'), at: clock() }
    if (!(await keepDeviceKey(deps, asked, key))) throw new Problem('conflict')
    return c.json({})
  })
  app.post('/api/devices/key/open', signedIn(deps, inField), async (c) => {
    const asked = { device: deviceOf(c), caller: c.get('caller'), at: clock() }
    const key = await openDeviceKey(deps, asked)
    if (key === undefined) throw new Problem('not-found')
    return c.json<DeviceKey>({ key })
  })
  app.post('/api/devices/pass', signedIn(deps, inField), async (c) => {
    const { session } = c.get('caller')
    if (session === undefined) throw new Problem('not-allowed')
    return c.json<SessionPass>({ pass: await givePass(deps.db, { session, device: deviceOf(c) }) })
  })
  return app
}
