import { join } from 'node:path'
import { catalogue } from '@jejaring/core/catalogue/index'
import { createAuth } from '../accounts/auth.ts'
import type { Database } from '../db/connect.ts'
import { createApp } from '../http/app.ts'
import { createLog } from '../http/log.ts'
import { keepOpen } from '../journal/keep-open.ts'
import { keysOf } from '../journal/keys.ts'
import { startLive } from '../journal/live.ts'
import { outboxOf } from '../relay/outbox.ts'
import { startRelay } from '../relay/start-relay.ts'
import { checkout, type StartOptions } from './options.ts'

type Assembly = {
  readonly database: Database
  readonly options: StartOptions
  /** The master secret of the installation. */
  readonly secret: Buffer
  readonly demo: boolean
}

/** Puts the parts of the server together, on a database that is ready. */
export function assemble({ database: { db, pool }, options, secret, demo }: Assembly) {
  const { publicUrl, trustedProxies, upstream, web } = options
  const log = createLog()
  const keys = keysOf(secret)
  const live = startLive(pool, log)
  const auth = createAuth({
    db,
    secret: keys.derive('session').toString('hex'),
    demo,
    trustedProxies,
    ...(publicUrl === undefined ? {} : { publicUrl }),
  })
  const clock = () => new Date()
  const months = keepOpen({ db, pool, catalogue, clock, log })
  const outbox = upstream && outboxOf(keys)
  const deps = { db, pool, auth, catalogue, keys, live, log, clock, outbox }
  const relay = upstream && startRelay(deps, upstream)
  const app = createApp({
    ...deps,
    ...(web ? { webFolder: join(checkout, 'packages/web/dist') } : {}),
  })
  const stop = async () => {
    await relay?.stop()
    await months.stop()
    await live.stop()
  }
  return { app, stop }
}
