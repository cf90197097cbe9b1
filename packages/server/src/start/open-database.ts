import { Client } from 'pg'
import { connect, type Database } from '../db/connect.ts'
import { type Embedded, startEmbedded } from '../db/embedded.ts'
import type { StartOptions } from './options.ts'
import type { Progress } from './progress.ts'
import { codeOf, StartProblem } from './start-problem.ts'

export type OpenDatabase = Database & {
  readonly stop: () => Promise<void>
}

/** The oldest PostgreSQL the SQL is written for. */
const OLDEST = 15

/** Starts the embedded server, or connects to the one of DATABASE_URL. */
export async function openDatabase(
  { databaseUrl, dataDir }: StartOptions,
  say: Progress,
  onLost: (problem: Error) => void,
): Promise<OpenDatabase> {
  if (databaseUrl !== undefined) {
    say('Connecting to the database of DATABASE_URL')
    await requireDatabase(databaseUrl)
    return opened(connect({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 }))
  }
  say(`Starting the database in ${dataDir}`)
  const embedded = await startEmbedded({ dataDir, onLost })
  return opened(connect(embedded.connection), embedded)
}

function opened(database: Database, embedded?: Embedded): OpenDatabase {
  return {
    ...database,
    stop: async () => {
      // The embedded server ends its connections itself, so nobody waits for a slow query.
      const ended = database.pool.end()
      await (embedded?.stop() ?? ended)
    },
  }
}

async function requireDatabase(databaseUrl: string): Promise<void> {
  let version: number
  try {
    const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5000 })
    client.on('error', () => undefined)
    await client.connect()
    const { rows } = await client.query('show server_version_num')
    version = Math.floor(Number(rows[0].server_version_num) / 10_000)
    await client.end()
  } catch (error) {
    throw new StartProblem(
      `The database of DATABASE_URL${placeOf(databaseUrl)} cannot be used (${reasonOf(error)}): correct DATABASE_URL, or leave it out to use the embedded database.`,
    )
  }
  if (version < OLDEST) {
    throw new StartProblem(
      `The database of DATABASE_URL is PostgreSQL ${version} and Jejaring needs ${OLDEST} or newer: upgrade it, or leave DATABASE_URL out to use the embedded database.`,
    )
  }
}

/** Host and database, never the user or the password. */
function placeOf(databaseUrl: string): string {
  if (!URL.canParse(databaseUrl)) return ''
  const { host, pathname } = new URL(databaseUrl)
  return ` at ${host}${pathname}`
}

function reasonOf(error: unknown): string {
  switch (codeOf(error)) {
    case 'ECONNREFUSED':
      return 'nothing answers there'
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'its host is unknown'
    case 'ENOENT':
      return 'there is no such socket'
    case '28P01':
    case '28000':
      return 'it does not admit this user and password'
    case '3D000':
      return 'there is no database of that name'
    case undefined:
    default:
      return error instanceof Error && error.message !== ''
        ? firstLine(error.message)
        : 'it does not answer'
  }
}

function firstLine(text: string): string {
  return text.split('\n', 1).join('')
}
