// Builds the web app when its sources, core's or the lock file changed since the last build.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { inRoot, root } from './run/root.mjs'
import { say } from './run/say.mjs'

const web = inRoot('packages/web')
const stamp = join(web, 'dist/.stamp')

// Who wants the build holds the other end of this channel: without them it has no purpose.
process.on('disconnect', () => process.exit(1))

// Whoever starts it, a test runner as well: other words here build an app that does not stay on the device.
process.env.NODE_ENV = 'production'

const wanted = hashOf([web, inRoot('packages/core/src'), inRoot('package-lock.json')])
if (builtFrom() !== wanted) {
  say('          Building the screens')
  const { build } = await import(vite())
  await build({ root: web, configFile: join(web, 'vite.config.ts'), logLevel: 'warn' })
  mkdirSync(join(web, 'dist'), { recursive: true })
  writeFileSync(stamp, wanted)
}
process.exit(0)

function builtFrom() {
  try {
    return readFileSync(stamp, 'utf8')
  } catch {
    // Never built, or interrupted: a build empties the folder first and is stamped last.
    return undefined
  }
}

function hashOf(paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesIn)) {
    hash.update(`${relative(root, file)}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

function filesIn(path) {
  const entries = path.endsWith('.json') ? undefined : readdirSync(path, { withFileTypes: true })
  if (entries === undefined) return [path]
  return entries
    .filter(({ name }) => !['dist', 'node_modules', 'dev-dist'].includes(name))
    .filter(({ name }) => !/\.test\.tsx?$/.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inside = join(path, entry.name)
      return entry.isDirectory() ? filesIn(inside) : [inside]
    })
}

/** Vite belongs to the web package, so it is found from there. */
function vite() {
  const require = createRequire(join(web, 'package.json'))
  return pathToFileURL(join(require.resolve('vite/package.json'), '../dist/node/index.js')).href
}
