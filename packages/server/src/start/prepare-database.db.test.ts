import type { Pool } from 'pg'
import { expect, test } from 'vitest'
import { testDatabase } from '../testing/database.ts'
import { readDemoState } from './demo-state.ts'
import { prepareDatabase } from './prepare-database.ts'

const { pool } = await testDatabase()

const quietly = () => undefined

/** Makes the database as empty as a new one. */
async function empty(): Promise<void> {
  await pool.query(`
    drop schema public cascade;
    drop schema if exists startup cascade;
    create schema public;
    grant usage on schema public to public`)
}

/** A seed of one row, for what matters here is only whether it came to its end. */
const seed = (on: Pool, name: string) => async () => {
  await on.query(`insert into setting (key, value) values ('${name}', '1')`)
}

async function seeded(): Promise<readonly unknown[]> {
  const { rows } = await pool.query(`select key from setting where key like 'seed%' order by key`)
  return rows.map(({ key }) => key)
}

test('a new database gets the schema and the demo once', async () => {
  await empty()
  expect(await prepareDatabase(pool, 20, seed(pool, 'seed-1'), quietly)).toEqual({ demo: true })
  expect(await prepareDatabase(pool, 20, seed(pool, 'seed-2'), quietly)).toEqual({ demo: true })
  expect(await seeded()).toEqual(['seed-1'])
})

test('a new database that wants no demo has none, also later', async () => {
  await empty()
  const none = { demo: false }
  expect(await prepareDatabase(pool, undefined, seed(pool, 'seed-1'), quietly)).toEqual(none)
  expect(await prepareDatabase(pool, 20, seed(pool, 'seed-2'), quietly)).toEqual(none)
  expect(await seeded()).toEqual([])
})

test('a seed that was interrupted is begun afresh', async () => {
  await empty()
  const broken = async () => {
    await seed(pool, 'seed-broken')()
    throw new Error('the power went')
  }
  await expect(prepareDatabase(pool, 20, broken, quietly)).rejects.toThrow('the power went')
  expect(await readDemoState(pool)).toBe('seeding')
  expect(await prepareDatabase(pool, 20, seed(pool, 'seed-1'), quietly)).toEqual({ demo: true })
  expect(await seeded()).toEqual(['seed-1'])
})

test('an interrupted seed is also undone when the next start wants no demo', async () => {
  await empty()
  const broken = () => Promise.reject(new Error('the power went'))
  await expect(prepareDatabase(pool, 20, broken, quietly)).rejects.toThrow()
  expect(await prepareDatabase(pool, undefined, broken, quietly)).toEqual({ demo: false })
  expect(await readDemoState(pool)).toBe('none')
})
