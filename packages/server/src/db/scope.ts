import { sql, type Kysely, type Transaction } from 'kysely'
import type { ClientBase, Pool } from 'pg'
import type { Caller } from '../accounts/caller.ts'
import type { Tables } from './tables.ts'

/** The people a transaction may see; row-level security holds it to them. */
export type Scope = Pick<Caller, 'villages' | 'neighbourhoods' | 'seesNames'>

/** Everybody of one village. */
export const wholeVillage = (village: string): Scope => ({ villages: [village], seesNames: true })

/**
 * One transaction that sees only what `scope` allows, and writes nothing about people. What it reads is of one moment when `snapshot` is set.
 */
export async function inScope<Result>(
  db: Kysely<Tables>,
  scope: Scope,
  work: (trx: Transaction<Tables>) => Promise<Result>,
  { snapshot = false }: { readonly snapshot?: boolean } = {},
): Promise<Result> {
  const begin = db.transaction()
  const started = snapshot ? begin.setIsolationLevel('repeatable read') : begin
  return started.execute(async (trx) => {
    const [villages, neighbourhoods, names] = settings(scope)
    await sql`
      select set_config('role', 'jejaring_scoped', true),
        set_config('jejaring.villages', ${villages}, true),
        set_config('jejaring.neighbourhoods', ${neighbourhoods}, true),
        set_config('jejaring.names', ${names}, true)`.execute(trx)
    return work(trx)
  })
}

/** Takes the last statement of a transaction, which is not waited for before the commit is sent after it. */
export type Last = (statement: Promise<unknown>) => void

/**
 * One transaction of the journal's own work on one village, in hand-written SQL: its role may write there and see
 * everybody there, and nothing anywhere else. Prologue and first statements travel together, as do the last one and the
 * commit, so that two round trips are enough. Named statements keep one plan: they look rows up by key, and making a plan
 * anew for each costs the database more than a small batch itself.
 */
export async function inJournal<Result>(
  pool: Pool,
  village: string,
  work: (client: ClientBase, last: Last) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    const begun = client.query(
      `begin; set local role jejaring_journal; set local plan_cache_mode = force_generic_plan;
       set local jejaring.village = ${client.escapeLiteral(village)}`,
    )
    let last: Promise<unknown> = begun
    const worked = work(client, (statement) => {
      last = statement
    })
    const [result] = await Promise.all([worked, begun])
    // When the last statement fails the commit after it takes everything back.
    await Promise.all([last, client.query('commit')])
    return result
  } catch (error) {
    await client.query('rollback').catch((failure: unknown) => {
      broken = failure instanceof Error ? failure : new Error(String(failure))
    })
    throw error
  } finally {
    client.release(broken)
  }
}

/** What no village and no neighbourhood is called. */
const NONE = '-'

function settings({
  villages,
  neighbourhoods,
  seesNames,
}: Scope): readonly [string, string, string] {
  return [
    villages.length === 0 ? NONE : villages.join(','),
    neighbourhoods === undefined
      ? '*'
      : neighbourhoods.length === 0
        ? NONE
        : neighbourhoods.join(','),
    seesNames ? 'yes' : 'no',
  ]
}
