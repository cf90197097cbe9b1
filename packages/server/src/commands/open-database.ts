import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { connect, type Database } from '../db/connect.ts'
import { startEmbedded } from '../db/embedded.ts'
import { socketFolder } from '../db/embedded/socket-folder.ts'
import type { StartOptions } from '../start/options.ts'

export type CommandDatabase = Database & { readonly close: () => Promise<void> }

/**
 * The database for a command: that of DATABASE_URL, else the embedded one, through its socket while Jejaring serves,
 * started for the command when it does not.
 */
export async function openDatabase({
  databaseUrl,
  dataDir,
}: Pick<StartOptions, 'databaseUrl' | 'dataDir'>): Promise<CommandDatabase> {
  if (databaseUrl !== undefined) return closing(connect({ connectionString: databaseUrl, ...long }))
  const serving = await connectServing(dataDir)
  if (serving !== undefined) return serving
  const embedded = await startEmbedded({ dataDir })
  return closing(connect({ ...embedded.connection, ...long }), embedded.stop)
}

/** A command may work on a village for minutes. */
const long = { statement_timeout: 0, idle_in_transaction_session_timeout: 0, max: 4 }

function closing(database: Database, after?: () => Promise<void>): CommandDatabase {
  return {
    ...database,
    close: async () => {
      await database.db.destroy()
      await after?.()
    },
  }
}

async function connectServing(dataDir: string): Promise<CommandDatabase | undefined> {
  const cluster = join(dataDir, 'postgres')
  if (!existsSync(join(cluster, 'postmaster.pid'))) return undefined
  const socket = socketFolder(cluster)
  const address = { host: socket.host, port: 5432, user: 'jejaring', database: 'jejaring' }
  const database = connect({ ...address, ...long })
  try {
    await database.pool.query('select 1')
    return closing(database, async () => socket.close())
  } catch {
    // Left over from a kill: nobody listens there.
    await database.db.destroy()
    socket.close()
    return undefined
  }
}
