import { mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'
import { diskFull, folderProblem, StartProblem } from '../start/start-problem.ts'
import { accountFor } from './embedded/account.ts'
import { type Binaries, runnableBinaries } from './embedded/binaries.ts'
import { ensureCluster } from './embedded/cluster.ts'
import { lockFolder } from './embedded/folder-lock.ts'
import { stopOrphan } from './embedded/orphan.ts'
import { launch, type Postmaster } from './embedded/postmaster.ts'
import { type ServerLog, serverLog } from './embedded/server-log.ts'
import { socketFolder } from './embedded/socket-folder.ts'

export type EmbeddedOptions = {
  /** Jejaring's data folder; the cluster is its subfolder `postgres`. Made when missing. */
  readonly dataDir: string
  /** Off only where losing everything is no loss: in tests. */
  readonly fsync?: boolean
  /** Other server binaries than the packaged ones. */
  readonly binaries?: Binaries
  /** Called once when the server died and could not be started again. */
  readonly onLost?: (problem: Error) => void
}

/** How to reach a database, in the words of `pg`. */
export type Connection = {
  /** The folder of the server's socket. */
  readonly host: string
  readonly port: number
  readonly user: string
  readonly database: string
}

export type Embedded = {
  /** As the owner of the database, who is no superuser: row-level security holds. */
  readonly connection: Connection
  readonly url: string
  /** As the superuser, to make and drop databases. */
  readonly maintenance: Connection
  /** Shuts the server down and frees the folder; resolves when nothing runs any more. */
  readonly stop: () => Promise<void>
}

/**
 * Starts PostgreSQL on the data folder, and again whenever it dies.
 *
 * @throws StartProblem when something is in the way that the user can settle
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { fsync = true, onLost = () => undefined } = options
  const dataDir = makeFolder(options.dataDir)
  const unlock = lockFolder(dataDir)
  const log = serverLog(join(dataDir, 'postgres.log'))
  try {
    const cluster = join(dataDir, 'postgres')
    const account = accountFor(cluster)
    const binaries = runnableBinaries(account, options.binaries)
    await stopOrphan(cluster)
    ensureCluster(cluster, binaries, account, fsync)
    const start = () => startServer({ cluster, binaries, account, fsync, log })
    const keeper = keepRunning(await start(), start, onLost)
    const socket = socketFolder(cluster)
    const address = { host: socket.host, port: 5432 }
    const maintenance = { ...address, user: 'postgres', database: 'postgres' }
    const connection = { ...address, user: 'jejaring', database: 'jejaring' }
    const stop = async () => {
      await keeper.stop()
      socket.close()
      log.close()
      unlock()
    }
    try {
      await ensureDatabase(maintenance)
    } catch (error) {
      await stop()
      throw error
    }
    return { connection, url: urlOf(connection), maintenance, stop }
  } catch (error) {
    log.close()
    unlock()
    throw folderProblem(error, dataDir) ?? error
  }
}

function makeFolder(dataDir: string): string {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    return realpathSync(dataDir)
  } catch (error) {
    throw folderProblem(error, dataDir) ?? error
  }
}

type Launch = Parameters<typeof launch>[0]

/** A server killed a moment ago may still hold its shared memory: then again, for a while. */
async function startServer(options: Launch): Promise<Postmaster> {
  for (let attempt = 1; ; attempt += 1) {
    const postmaster = await launch(options)
    if (postmaster !== undefined) return postmaster
    if (attempt === 8 || !/lock file|shared memory/.test(options.log.recent())) {
      throw serverProblem(options.log, options.cluster)
    }
    await delay(50 * 2 ** attempt)
    await stopOrphan(options.cluster)
  }
}

function serverProblem(log: ServerLog, cluster: string): StartProblem {
  const said = log.recent()
  if (said.includes('No space left')) return diskFull(join(cluster, '..'))
  const line = said.split('\n').findLast((entry) => /FATAL|PANIC|ERROR/.test(entry)) ?? said
  const reason = line.replace(/^.*?(FATAL|PANIC|ERROR): +/, '').trim()
  return new StartProblem(`The database does not start (${reason}): its log is ${log.file}.`)
}

/** More deaths than this within a minute are no accident. */
const TOLERATED_DEATHS = 5

function keepRunning(
  first: Postmaster,
  start: () => Promise<Postmaster>,
  onLost: (problem: Error) => void,
): { stop: () => Promise<void> } {
  let current = first
  let stopping = false
  let deaths: number[] = []
  const keep = async () => {
    for (;;) {
      await current.gone
      if (stopping) return
      deaths = [...deaths.filter((at) => at > performance.now() - 60_000), performance.now()]
      if (deaths.length > TOLERATED_DEATHS)
        throw new StartProblem('The database dies again and again.')
      current = await start()
      if (stopping) await current.stop()
    }
  }
  const kept = keep().catch((error: unknown) => {
    onLost(error instanceof Error ? error : new Error(String(error)))
  })
  return {
    stop: async () => {
      stopping = true
      await current.stop()
      await kept
    },
  }
}

async function ensureDatabase(maintenance: Connection): Promise<void> {
  const client = new Client(maintenance)
  await client.connect()
  try {
    const { rowCount } = await client.query(`select from pg_database where datname = 'jejaring'`)
    if (rowCount !== 0) return
    await client.query('drop role if exists jejaring')
    await client.query('create role jejaring login createrole')
    await client.query('create database jejaring owner jejaring')
  } finally {
    await client.end()
  }
}

function urlOf({ host, port, user, database }: Connection): string {
  return `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`
}
