// The server that is measured, in a process of its own: the real app on a real socket. Told by its parent where
// the database is, and the screens if they are to be served; ends with it.
import { catalogue } from '@jejaring/core/catalogue/index'
import { createAuth } from '../src/accounts/auth.ts'
import { connect } from '../src/db/connect.ts'
import { createApp } from '../src/http/app.ts'
import { createLog } from '../src/http/log.ts'
import { keysOf } from '../src/journal/keys.ts'
import { startLive } from '../src/journal/live.ts'
import { serveApp } from '../src/start/serve-app.ts'

const [url = '', secret = '', webFolder] = process.argv.slice(2)
const { db, pool } = connect({ connectionString: url })
const keys = keysOf(Buffer.from(secret, 'hex'))
const log = createLog({ write: () => undefined })
const app = createApp({
  db,
  pool,
  keys,
  log,
  catalogue,
  // Its people are the demo's; there a phone opens without a PIN, which is not what is measured.
  auth: createAuth({ db, secret: keys.derive('sessions').toString('hex'), demo: true }),
  live: startLive(pool, log),
  clock: () => new Date(),
  ...(webFolder === undefined ? {} : { webFolder }),
})
const { port } = await serveApp(app.fetch, { port: 0, host: '127.0.0.1' })
process.send?.(port)
// An orderly end also writes the profile, when one was asked for.
process.on('disconnect', () => process.exit(0))
