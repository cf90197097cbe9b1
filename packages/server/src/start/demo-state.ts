import type { Pool } from 'pg'

/**
 * Whether the database holds the demo, and all of it. Kept in a schema of its own, because a seed
 * that was interrupted is undone by dropping everything in `public`.
 */
export type DemoState = 'none' | 'seeding' | 'done'

export async function readDemoState(pool: Pool): Promise<DemoState> {
  const { rows } = await pool.query(`select to_regclass('startup.demo') is not null as known`)
  if (rows[0].known !== true) return 'none'
  const found = await pool.query('select done from startup.demo')
  if (found.rowCount === 0) return 'none'
  return found.rows[0].done === true ? 'done' : 'seeding'
}

/** Before the first row of the demo: from now on only `finishDemo` makes the database count. */
export async function beginDemo(pool: Pool, people: number): Promise<void> {
  await pool.query(`
    create schema if not exists startup;
    create table if not exists startup.demo (people integer primary key, done boolean not null);
    delete from startup.demo`)
  await pool.query('insert into startup.demo (people, done) values ($1, false)', [people])
}

export async function finishDemo(pool: Pool): Promise<void> {
  await pool.query('update startup.demo set done = true')
}

/** Is there anything in it yet? */
export async function isNewDatabase(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query(
    `select not exists (select from pg_tables where schemaname = 'public') as empty`,
  )
  return rows[0].empty === true
}

/** Only for a demo that was begun by us in an empty database and never finished. */
export async function dropUnfinishedDemo(pool: Pool): Promise<void> {
  await pool.query(`
    drop schema public cascade;
    delete from startup.demo;
    create schema public;
    grant usage on schema public to public`)
}
