import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, inject } from 'vitest'
import { connect, type Database } from '../db/connect.ts'
import type { Connection } from '../db/embedded.ts'

export type TestDatabase = Database & { readonly connection: Connection }

/** What a test starts from: the migrated tables, or these with the places and accounts of `http/testing/network.ts`. */
export type Template = 'jejaring' | 'network'

/**
 * A migrated, empty database of its own for the test file that calls this at its top level:
 * `const { db, pool } = await testDatabase()`. Closed and dropped after the file's tests.
 */
export async function testDatabase(template: Template = 'jejaring'): Promise<TestDatabase> {
  const server = inject('postgres')
  const database = `test_${randomUUID().replaceAll('-', '')}`
  await run(
    server,
    // Half the time of writing the copy to the log as well, which nobody will recover from.
    `create database ${database} template ${template} strategy file_copy owner jejaring`,
  )
  const connection = { ...server, user: 'jejaring', database }
  const { pool, db } = connect({ ...connection, max: 8 })
  afterAll(async () => {
    await pool.end()
    await run(server, `drop database ${database} with (force)`)
  })
  return { pool, db, connection }
}

async function run(server: Connection, statement: string): Promise<void> {
  const client = new Client(server)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
