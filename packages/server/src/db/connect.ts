import { Kysely, PostgresDialect } from 'kysely'
import { Pool, types, type PoolConfig } from 'pg'
import type { Tables } from './tables.ts'

const DATE = types.builtins.DATE
const BIGINT = types.builtins.INT8

/** Days stay texts (`LocalDate`); bigints, which here number entries, become numbers. */
const readers: PoolConfig['types'] = {
  getTypeParser: (oid, format) => {
    if (oid === DATE) return (text: string) => text
    if (oid === BIGINT) return Number
    return types.getTypeParser(oid, format)
  },
}

export interface Database {
  readonly pool: Pool
  readonly db: Kysely<Tables>
}

/**
 * A pool and, on top of it, Kysely. A transaction that idles 15 s is ended, because it may hold a journal's head, and
 * a statement of two minutes is no request any more.
 */
export function connect(config: PoolConfig): Database {
  const pool = new Pool({
    max: 12,
    // Statements that do not need each other's answers travel together: see inJournal.
    pipeline: true,
    idle_in_transaction_session_timeout: 15_000,
    statement_timeout: 120_000,
    ...config,
    types: readers,
  })
  // A connection that breaks is dropped and the next query opens another. Its client tells of it by an event as well,
  // in the middle of a transaction too, and an event that nobody hears would end the program.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return { pool, db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }) }
}
