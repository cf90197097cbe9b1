import { expect, inject, test } from 'vitest'
import { testDatabase } from './database.ts'

const { pool } = await testDatabase()

test('each test file has a database of its own, on the version its project names', async () => {
  const { rows } = await pool.query(
    `select current_setting('server_version_num')::int / 10000 as major, current_database() as name`,
  )
  const wanted = inject('postgresMajor')
  expect(rows[0].major).toBe(wanted === 0 ? 18 : wanted)
  expect(rows[0].name).toMatch(/^test_/)
})

test('the program is no superuser, so that row-level security holds for it', async () => {
  const { rows } = await pool.query(
    'select rolsuper, rolbypassrls from pg_roles where rolname = current_user',
  )
  expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false }])
})
