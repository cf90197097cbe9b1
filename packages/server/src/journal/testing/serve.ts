// A server in a process of its own, to be killed: `node serve.ts <data folder>`. Says "ready <port>".
import { catalogue } from '@jejaring/core/catalogue/index'
import { createAuth } from '../../accounts/auth.ts'
import { connect } from '../../db/connect.ts'
import { startEmbedded } from '../../db/embedded.ts'
import { migrate } from '../../db/migrate.ts'
import { createApp } from '../../http/app.ts'
import { createLog } from '../../http/log.ts'
import { accounts, buildNetwork } from '../../http/testing/network.ts'
import { serveApp } from '../../start/serve-app.ts'
import { keysOf, masterSecret } from '../keys.ts'
import { startLive } from '../live.ts'
import { NOW } from './entries.ts'

const [dataDir = ''] = process.argv.slice(2)
const embedded = await startEmbedded({ dataDir })
const { db, pool } = connect(embedded.connection)
await migrate(pool)
const known = await db.selectFrom('account_user').select('id').limit(1).execute()
if (known.length === 0) await buildNetwork(db, [accounts.pustu])

const keys = keysOf(masterSecret(dataDir, undefined))
const log = createLog({
  write: (line) => void (line.includes('"level":50') && process.stderr.write(line)),
})
const auth = createAuth({ db, secret: keys.derive('sessions').toString('hex'), demo: false })
const live = startLive(pool, log)
const app = createApp({
  db,
  pool,
  auth,
  catalogue,
  keys,
  live,
  log,
  clock: () => new Date(NOW),
})
const { port } = await serveApp(app.fetch, { port: 0, host: '127.0.0.1' })
process.stdout.write(`ready ${port}\n`)
