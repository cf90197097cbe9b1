// Builds the web app when its sources, core's or the lock file changed since the last build.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { inRoot, root } from './run/root.mjs'
import { say } from './run/say.mjs'

const web = inRoot('packages/web')
const dist = join(web, 'dist')
const stamp = join(dist, '.stamp')

// Who wants the build holds the other end of this channel: without them it has no purpose.
process.on('disconnect', () => process.exit(1))

// Whoever starts it, a test runner as well: other words here build an app that does not stay on the device.
process.env.NODE_ENV = 'production'

const wanted = hashOf([web, inRoot('packages/core/src'), inRoot('package-lock.json')])
if (builtFrom() !== wanted) {
  say('          Building the screens')
  const { build } = await import(vite())
  // Beside what is being served, which stays as it is when the build fails.
  const fresh = inRoot('.cache', `web-${process.pid}`)
  try {
    await build({
      root: web,
      configFile: join(web, 'vite.config.ts'),
      logLevel: 'warn',
      build: { outDir: fresh, emptyOutDir: true },
    })
    takeOver(fresh)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}
process.exit(0)

function builtFrom() {
  try {
    return readFileSync(stamp, 'utf8')
  } catch {
    // Never built, or interrupted: the stamp goes first and comes back last.
    return undefined
  }
}

/**
 * Puts the fresh files in the place of the old ones without a moment in which a running server lacks one: what pages
 * name comes before the pages, and what no page names any more goes last.
 */
function takeOver(fresh) {
  rmSync(stamp, { force: true })
  const names = filesIn(fresh).map((file) => relative(fresh, file))
  for (const name of names.toSorted((a, b) => isPart(b) - isPart(a))) {
    mkdirSync(dirname(join(dist, name)), { recursive: true })
    renameSync(join(fresh, name), join(dist, name))
  }
  for (const file of filesIn(dist)) if (!names.includes(relative(dist, file))) rmSync(file)
  writeFileSync(stamp, wanted)
}

/** 1 for what pages name, 0 for what an address names. */
function isPart(name) {
  return Number(name.startsWith('assets'))
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
