import { mkdirSync } from 'node:fs'
import { masterSecret } from '../journal/keys.ts'
import { explain } from './explain.ts'
import { lifetime } from './lifetime.ts'
import { openDatabase } from './open-database.ts'
import { checkout, readOptions, type StartOptions } from './options.ts'
import { requireFreePort } from './port.ts'
import { prepareDatabase } from './prepare-database.ts'
import { progressTo } from './progress.ts'
import { serveApp } from './serve-app.ts'
import { buildWeb } from './web-build.ts'

const say = progressTo(process.stdout)
const life = lifetime()
let folder = checkout
try {
  const options = readOptions(process.argv.slice(2), process.env)
  folder = options.dataDir
  await start(options)
} catch (error) {
  await life.end(explain(error, folder))
}

/** `npm start`: from an empty folder to a page in the browser. */
async function start(options: StartOptions): Promise<void> {
  await requireFreePort(options.port, options.host)
  const screens = options.web ? buildWeb() : Promise.resolve()
  // Awaited below, as are the parts; a failure before that must not count as unheard.
  screens.catch(() => undefined)
  const opening = openDatabase(options, say, (problem) => {
    void life.end(explain(problem, options.dataDir))
  })
  // Loaded while the database starts. Another's must answer in time, and who loads does not hear it.
  if (options.databaseUrl !== undefined) await opening
  const parts = import('./assemble.ts')
  parts.catch(() => undefined)
  const database = await opening
  life.onEnd(database.stop)
  mkdirSync(options.dataDir, { recursive: true, mode: 0o700 })
  const secret = masterSecret(options.dataDir, options.key)
  const seed = async (people: number) => {
    const { seedToday } = await import('./seed-today.ts')
    await seedToday({ ...database, secret, people, say: (line) => say(`  ${line}`) })
  }
  const { demo } = await prepareDatabase(database.pool, options.demoPeople, seed, say)
  await screens
  const { assemble } = await parts
  const { app, stop } = assemble({ database, options, secret, demo })
  life.onEnd(stop)
  const serving = await serveApp(app.fetch, options)
  life.onEnd(serving.stop)
  say(`Jejaring is ready: open http://localhost:${serving.port} (stop it with Ctrl-C)`)
}
