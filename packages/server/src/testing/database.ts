import { randomUUID } from 'node:crypto'
import { Client, Pool } from 'pg'
import { afterAll, inject } from 'vitest'
import type { Connection } from '../db/embedded.ts'

export type TestDatabase = {
  readonly pool: Pool
  readonly connection: Connection
}

/**
 * A migrated, empty database of its own for the test file that calls this at its top level:
 * `const { pool } = await testDatabase()`. Closed and dropped after the file's tests.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const server = inject('postgres')
  const database = `test_${randomUUID().replaceAll('-', '')}`
  await run(server, `create database ${database} template jejaring owner jejaring`)
  const connection = { ...server, user: 'jejaring', database }
  const pool = new Pool({ ...connection, max: 8 })
  afterAll(async () => {
    await pool.end()
    await run(server, `drop database ${database} with (force)`)
  })
  return { pool, connection }
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
