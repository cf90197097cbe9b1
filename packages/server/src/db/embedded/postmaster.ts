import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { totalmem } from 'node:os'
import { Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { type Account, identityOf } from './account.ts'
import type { RunnableBinaries } from './binaries.ts'
import { addressOf } from './cluster.ts'
import { postmasterPid } from './orphan.ts'
import type { ServerLog } from './server-log.ts'

/** A running server process. */
export type Postmaster = {
  /** Resolves when it is gone, for whatever reason. */
  readonly gone: Promise<void>
  readonly stop: () => Promise<void>
}

type Launch = {
  readonly cluster: string
  readonly binaries: RunnableBinaries
  readonly account: Account
  readonly fsync: boolean
  readonly log: ServerLog
}

/**
 * The shell between us and the server waits on a pipe that only we hold open: when we die, also
 * by kill -9, it tells the server to shut down. It ignores the signals of a terminal itself.
 */
const WATCHER = `trap "" INT TERM HUP
"$@" 3<&- &
server=$!
(read -r _ <&3; kill -INT $server) &
watch=$!
wait $server
code=$?
kill -KILL $watch
exit $code`

/** @returns the server when it accepts connections, undefined when it ended before that */
export async function launch(options: Launch): Promise<Postmaster | undefined> {
  const { cluster, binaries, account, log } = options
  const child = spawn(
    '/bin/sh',
    ['-c', WATCHER, 'jejaring-database', binaries.postgres, ...serverOptions(options)],
    {
      ...identityOf(account),
      cwd: cluster,
      // Its own session: Ctrl-C in the terminal is for us, and we stop the server when we are done.
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
    },
  )
  const leash = child.stdio[3]
  const errors = child.stderr
  if (!(leash instanceof Socket) || errors === null) throw new Error('no pipes to the server')
  leash.on('error', () => undefined)
  const gone = once(child, 'exit').then(() => {
    leash.destroy()
  })
  const ready = new Promise<true>((resolve) => {
    log.follow(errors, (line) => {
      if (line.includes('ready to accept connections')) resolve(true)
    })
  })
  if ((await Promise.race([ready, gone])) !== true) return undefined
  return {
    gone,
    stop: async () => {
      leash.destroy()
      const late = delay(10_000, 'late', { ref: false })
      if ((await Promise.race([gone, late])) !== 'late') return
      // A backend that does not give up: end at once, the next start recovers from the log.
      const pid = postmasterPid(cluster)
      if (pid !== undefined) process.kill(pid, 'SIGQUIT')
      await gone
    },
  }
}

const MEGABYTE = 1024 * 1024

/** Modest settings: the program shares the machine with Node, and often with much else. */
function serverOptions({ cluster, binaries, fsync }: Launch): string[] {
  const memory = Math.min(totalmem(), process.constrainedMemory() || totalmem()) / MEGABYTE
  const address = addressOf(cluster, binaries)
  const settings = {
    listen_addresses: '',
    unix_socket_directories: address,
    unix_socket_permissions: '0700',
    cluster_name: 'jejaring',
    max_connections: 60,
    shared_buffers: `${Math.round(Math.min(256, Math.max(32, memory / 8)))}MB`,
    effective_cache_size: `${Math.round(memory / 2)}MB`,
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    random_page_cost: 1.1,
    checkpoint_timeout: '15min',
    jit: 'off',
    timezone: 'UTC',
    idle_in_transaction_session_timeout: '60s',
    // No statement, no value and no detail of a failed one: they hold people's data.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    log_timezone: 'UTC',
    ...(binaries.major >= 18 ? { io_method: 'sync' } : {}),
    ...(fsync ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  return [
    '-D',
    address,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
}
