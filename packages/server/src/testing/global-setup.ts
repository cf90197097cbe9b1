import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { connect, type Database } from '../db/connect.ts'
import { type Connection, type Embedded, startEmbedded } from '../db/embedded.ts'
import { installedBinaries } from '../db/embedded/binaries.ts'
import { migrate } from '../db/migrate.ts'
import { buildNetwork } from '../http/testing/network.ts'
import type { Template } from './database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** 0 means the packaged one; otherwise an installed server of that major version. */
    readonly postgresMajor: number
    /** As superuser, to clone a template for a test file. */
    readonly postgres: Connection
  }
}

/** One server for a Vitest project, with the databases that tests clone. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const major = project.getProvidedContext().postgresMajor
  const binaries = major === 0 ? undefined : installedBinaries(major)
  if (major !== 0 && binaries === undefined) throw new Error(`PostgreSQL ${major} is not installed`)
  const dataDir = mkdtempSync(join(tmpdir(), 'jejaring-test-'))
  // PostgreSQL 15, which root runs as nobody, must be able to enter.
  chmodSync(dataDir, 0o711)
  const embedded = await startEmbedded({
    dataDir,
    fsync: false,
    ...(binaries === undefined ? {} : { binaries }),
  })
  await makeTemplates(embedded)
  project.provide('postgres', embedded.maintenance)
  return async () => {
    await embedded.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function makeTemplates({ connection, maintenance }: Embedded): Promise<void> {
  const empty: Template = 'jejaring'
  const network: Template = 'network'
  await within({ ...connection, database: empty }, ({ pool }) => migrate(pool))
  const client = new Client(maintenance)
  await client.connect()
  await client.query(`create database ${network} template ${empty} owner jejaring`)
  await client.end()
  await within({ ...connection, database: network }, ({ db }) => buildNetwork(db))
}

async function within(
  connection: Connection,
  work: (database: Database) => Promise<void>,
): Promise<void> {
  const database = connect(connection)
  try {
    await work(database)
  } finally {
    await database.pool.end()
  }
}
