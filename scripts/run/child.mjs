// Running the real program with its own Node: signals, streams and exit code pass through.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname } from 'node:path'
import process from 'node:process'
import { root } from './root.mjs'
import { Failure } from './say.mjs'

/**
 * Resolves with the exit code. With `leash` the child gets a channel that closes when this process
 * dies in any way, also by kill -9: a server takes that as the order to stop. With `hear` the
 * child's output goes there and not to ours.
 *
 * @param {string} node
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, cwd?: string, leash?: boolean, hear?: (text: string) => void }} options
 */
export function runNode(node, args, { env = {}, cwd = root, leash = false, hear } = {}) {
  const output = hear === undefined ? 'inherit' : 'pipe'
  const child = spawn(node, args, {
    cwd,
    // Tools that start `node` by name find the same one.
    env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`, ...env },
    stdio: ['inherit', output, output, ...(leash ? ['ipc'] : [])],
  })
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', hear)
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  const pass = (signal) => child.kill(signal)
  for (const signal of signals) process.on(signal, pass)
  const orphaned = onOrphaned(() => child.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new Failure(`${node} could not be run: ${error.message}`)))
    // What was said is heard to the end.
    child.on(hear === undefined ? 'exit' : 'close', (code, signal) => {
      for (const name of signals) process.off(name, pass)
      clearInterval(orphaned)
      resolve(code ?? 128 + (constants.signals[signal] ?? 0))
    })
  })
}

/**
 * npm does not pass every kill on, it just dies, and nobody would stop what it started. Without
 * npm between us and the shell a parent may well go away before us.
 */
function onOrphaned(stop) {
  if (process.env.npm_lifecycle_event === undefined) return undefined
  const npm = lineToNpm()
  const timer = setInterval(() => {
    if (lineToNpm() === npm) return
    clearInterval(timer)
    stop()
  }, 250)
  return timer
}

/** Our parent, and its parent where npm's shell stays between npm and us. */
function lineToNpm() {
  const parent = process.ppid
  try {
    const status = readFileSync(`/proc/${parent}/status`, 'utf8')
    const isShell = /^Name:\s+\w*sh$/m.test(status)
    return isShell ? `${parent} ${/^PPid:\s+(\d+)/m.exec(status)?.[1]}` : `${parent}`
  } catch {
    // Not Linux: the parent's number must do.
    return `${parent}`
  }
}
