import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createLog } from '../http/log.ts'
import { testDatabase } from '../testing/database.ts'
import { startLive } from './live.ts'

const LALANG = '19.06.01.2006'

test('who listens looks anew when changes were announced while the connection was broken', async () => {
  const { pool } = await testDatabase()
  const live = startLive(pool, createLog({ write: () => undefined }))
  const heard: (number | undefined)[] = []
  live.subscribe(new Set([LALANG]), (change) => heard.push(change?.seq))
  await expect.poll(() => listening().then(({ length }) => length)).toBe(1)

  live.announce(LALANG, 1)
  await expect.poll(() => heard).toEqual([1])

  await pool.query('select pg_terminate_backend($1)', [(await listening())[0]])
  live.announce(LALANG, 2)
  await expect.poll(() => heard, { timeout: 10_000 }).toEqual([1, undefined])

  live.announce(LALANG, 3)
  await expect.poll(() => heard).toEqual([1, undefined, 3])
  await live.stop()

  /** Process numbers of the database that listen. */
  async function listening(): Promise<readonly number[]> {
    await setTimeout(20)
    const { rows } = await pool.query<{ pid: number }>(
      `select pid from pg_stat_activity where datname = current_database() and query = 'listen village'`,
    )
    return rows.map(({ pid }) => pid)
  }
})
