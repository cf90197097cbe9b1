// Running the real program with its own Node: signals, streams and exit code pass through.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { delimiter, dirname } from 'node:path'
import process from 'node:process'
import { root } from './root.mjs'
import { Failure } from './say.mjs'

/**
 * Resolves with the exit code. With `leash` the child gets a channel that closes when this process
 * dies in any way, also by kill -9: a server takes that as the order to stop.
 *
 * @param {string} node
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, cwd?: string, leash?: boolean }} options
 */
export function runNode(node, args, { env = {}, cwd = root, leash = false } = {}) {
  const child = spawn(node, args, {
    cwd,
    // Tools that start `node` by name find the same one.
    env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`, ...env },
    stdio: ['inherit', 'inherit', 'inherit', ...(leash ? ['ipc'] : [])],
  })
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  const pass = (signal) => child.kill(signal)
  for (const signal of signals) process.on(signal, pass)
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new Failure(`${node} could not be run: ${error.message}`)))
    child.on('exit', (code, signal) => {
      for (const name of signals) process.off(name, pass)
      resolve(code ?? 128 + (constants.signals[signal] ?? 0))
    })
  })
}
