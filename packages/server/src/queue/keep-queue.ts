import type { QueueStation } from '@jejaring/core/queue/queue-station'
import { afterAct, withStations, type TicketAct } from '@jejaring/core/queue/ticket'
import { sql, type Kysely, type Transaction } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import type { Line } from './read-queue.ts'

/** A transaction that may change the line of its caller's post. */
export const inQueue = <Result>(
  db: Kysely<Tables>,
  caller: Caller,
  work: (trx: Transaction<Tables>) => Promise<Result>,
): Promise<Result> =>
  inScope(db, caller, async (trx) => {
    await sql`select set_config('jejaring.keeps_queue', 'yes', true)`.execute(trx)
    return work(trx)
  })

interface Change extends Line {
  readonly by: string
  readonly at: Date
}

const ofToday = (trx: Transaction<Tables>, { facility, today }: Line) =>
  trx.selectFrom('queue').where('facility', '=', facility).where('on_day', '=', today)

/** Puts somebody in line, or sends who is in line already on; undefined when the caller sees no such person. */
export async function join(
  trx: Transaction<Tables>,
  change: Change,
  came: {
    readonly village: string
    readonly person: string
    readonly stations: readonly QueueStation[]
  },
): Promise<number | undefined> {
  const { facility, today, by, at } = change
  // Two who come at once get two numbers.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`queue ${facility}`}, 0))`.execute(trx)
  await trx
    .deleteFrom('queue')
    .where('facility', '=', facility)
    .where('on_day', '<', today)
    .execute()
  const known = await trx
    .selectFrom('person')
    .where('village', '=', came.village)
    .where('id', '=', came.person)
    .where('left_on', 'is', null)
    .select('id')
    .executeTakeFirst()
  if (known === undefined) return undefined
  const open = await ofToday(trx, change)
    .where('village', '=', came.village)
    .where('person', '=', came.person)
    .where('state', 'in', ['waiting', 'called'])
    .selectAll()
    .executeTakeFirst()
  if (open !== undefined) {
    const { stations } = withStations(open, came.stations)
    await trx
      .updateTable('queue')
      .where('village', '=', open.village)
      .where('facility', '=', facility)
      .where('on_day', '=', today)
      .where('number', '=', open.number)
      .set({ stations, version: open.version + 1, changed_by: by })
      .execute()
    return open.number
  }
  const { last } = await ofToday(trx, change)
    .select(({ fn }) => fn.max('number').as('last'))
    .executeTakeFirstOrThrow()
  const number = (last ?? 0) + 1
  await trx
    .insertInto('queue')
    .values({
      ...came,
      facility,
      on_day: today,
      number,
      step: 0,
      state: 'waiting',
      since: at,
      version: 1,
      changed_by: by,
    })
    .execute()
  return number
}

/** Calls the first in line at a station; of two desks at once each gets another one. Undefined: nobody waits. */
export async function callNext(
  trx: Transaction<Tables>,
  change: Change,
  station: QueueStation,
): Promise<number | undefined> {
  const first = await ofToday(trx, change)
    .where('state', '=', 'waiting')
    .where(sql<boolean>`stations[step + 1] = ${station}`)
    .orderBy('since')
    .orderBy('number')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .select(['number', 'version'])
    .executeTakeFirst()
  if (first === undefined) return undefined
  const outcome = await act(trx, change, { ...first, act: 'call' })
  return outcome === 'done' ? first.number : undefined
}

/** `changed`: somebody else was faster. */
export async function act(
  trx: Transaction<Tables>,
  change: Change,
  wanted: { readonly number: number; readonly act: TicketAct; readonly version: number },
): Promise<'done' | 'changed' | 'unknown'> {
  const row = await ofToday(trx, change)
    .where('number', '=', wanted.number)
    .forUpdate()
    .selectAll()
    .executeTakeFirst()
  if (row === undefined) return 'unknown'
  const next = row.version === wanted.version ? afterAct(row, wanted.act) : undefined
  if (next === undefined) return 'changed'
  const { step, state } = next
  await trx
    .updateTable('queue')
    .where('village', '=', row.village)
    .where('facility', '=', row.facility)
    .where('on_day', '=', row.on_day)
    .where('number', '=', row.number)
    .set({
      step,
      state,
      // Who comes back keeps their place in line.
      since: step === row.step ? row.since : change.at,
      version: row.version + 1,
      changed_by: change.by,
    })
    .execute()
  return 'done'
}
