import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, inject } from 'vitest'
import { connect, type Database } from '../db/connect.ts'
import type { Connection } from '../db/embedded.ts'

export type TestDatabase = Database & { readonly connection: Connection }

/**
 * A migrated, empty database of its own for the test file that calls this at its top level:
 * `const { db, pool } = await testDatabase()`. Closed and dropped after the file's tests.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const server = inject('postgres')
  const database = `test_${randomUUID().replaceAll('-', '')}`
  await run(server, `create database ${database} template jejaring owner jejaring`)
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
