// Are the packages of the lock file installed? npm keeps its own account of what it has put into
// node_modules in node_modules/.package-lock.json and writes it last, so an interrupted
// installation leaves none and a changed lock file shows as a difference.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { inRoot, root } from './root.mjs'
import { Failure, say } from './say.mjs'

/** @param {'production' | 'all'} wanted */
export async function installMissing(wanted) {
  if (isInstalled(wanted)) return
  const began = Date.now()
  say('Installing packages (once, about a minute) ...')
  const seconds = () => Math.round((Date.now() - began) / 1000)
  const ticker = setInterval(() => say(`  still installing, ${seconds()} s`), 10_000)
  try {
    await npmCi(wanted)
  } finally {
    clearInterval(ticker)
  }
  say(`Packages installed in ${seconds()} s.`)
}

/** @param {'production' | 'all'} wanted */
function isInstalled(wanted) {
  const account = inRoot('node_modules/.package-lock.json')
  if (!existsSync(account)) return false
  const installed = packagesOf(account)
  return Object.entries(packagesOf(inRoot('package-lock.json'))).every(([path, entry]) => {
    if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) return true
    if (wanted === 'production' && (entry.dev === true || entry.devOptional === true)) return true
    const found = installed[path]
    // npm leaves out what fits another platform, and optional peers of what it leaves out.
    if (found === undefined) return entry.optional === true || entry.peer === true
    return found.version === entry.version && existsSync(inRoot(path))
  })
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch (error) {
    throw new Failure(`${file} cannot be read: ${error.message}`)
  }
}

/** Install scripts are not run: what they would do (see postgres-links.mjs) we do ourselves. */
function npmCi(wanted) {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  if (wanted === 'production') args.push('--omit=dev')
  // `npm run -s` and `npm start --omit ...` reach children as npm_config_*: these must not.
  const inherited = Object.entries(process.env).filter(
    ([key]) => !/^npm_config_(loglevel|omit|include|only|production)$/i.test(key),
  )
  const env = { ...Object.fromEntries(inherited), NODE_ENV: '' }
  const npm = process.env.npm_execpath
  const [file, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  return new Promise((resolve, reject) => {
    const child = spawn(file, [...first, ...args], { cwd: root, env, stdio: ['ignore', 2, 2] })
    child.on('error', (error) => reject(new Failure(`npm could not be run: ${error.message}`)))
    child.on('exit', (code, signal) => {
      if (code === 0) resolve()
      else
        reject(
          new Failure(
            `The packages could not be installed (npm ci ended with ${signal ?? code}): see npm's lines above, check the network and free disk space, and start again.`,
          ),
        )
    })
  })
}
