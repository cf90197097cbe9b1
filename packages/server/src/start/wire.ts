import { setTimeout as delay } from 'node:timers/promises'
import { Hono } from 'hono'
import type { Pool } from 'pg'

export async function seedDemo(pool: Pool, people: number): Promise<void> {
  await pool.query(
    `create table placeholder as select n, repeat('x', 500) from generate_series(1, ${people}) n`,
  )
  await delay(Number(process.env['SEED_PAUSE'] ?? 0))
}

export async function appFor({ demo }: { pool: Pool; demo: boolean }): Promise<Hono> {
  const app = new Hono()
  app.get('/', (context) => context.text(`Jejaring${demo ? ', demo' : ''}`))
  return app
}
