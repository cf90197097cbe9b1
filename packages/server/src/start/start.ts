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
  // Awaited below; a failure before that must not count as unheard.
  screens.catch(() => undefined)
  const database = await openDatabase(options, say, (problem) => {
    void life.end(explain(problem, options.dataDir))
  })
  life.onEnd(database.stop)
  const steps = await import('./wire.ts')
  const seed = (people: number) => steps.seedDemo(database.pool, people)
  const { demo } = await prepareDatabase(database.pool, options.demoPeople, seed, say)
  await screens
  const app = await steps.appFor({ pool: database.pool, demo })
  const serving = await serveApp(app.fetch, options)
  life.onEnd(serving.stop)
  say(`Jejaring is ready: open http://localhost:${serving.port} (stop it with Ctrl-C)`)
}
