import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { connect } from '../db/connect.ts'
import { type Connection, startEmbedded } from '../db/embedded.ts'
import { installedBinaries } from '../db/embedded/binaries.ts'
import { migrate } from '../db/migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** 0 means the packaged one; otherwise an installed server of that major version. */
    readonly postgresMajor: number
    /** As superuser, to clone the migrated database `jejaring` for a test file. */
    readonly postgres: Connection
  }
}

/** One server for a Vitest project, with a migrated database to clone. */
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
  await migrateTemplate(embedded.connection)
  project.provide('postgres', embedded.maintenance)
  return async () => {
    await embedded.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function migrateTemplate(connection: Connection): Promise<void> {
  const { pool } = connect(connection)
  try {
    await migrate(pool)
  } finally {
    await pool.end()
  }
}
