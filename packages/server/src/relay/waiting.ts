import type { PushAnswer } from '@jejaring/core/sync/wire'
import type { ClientBase } from 'pg'
import { inJournal } from '../db/scope.ts'
import type { Deps } from '../http/deps.ts'
import { noteVillage } from './note-village.ts'

/** Entries passed on at once: a few seconds on a weak line. */
const BATCH = 200

/** What a device sent and the server above has not answered. */
export interface Waiting {
  readonly id: string
  readonly digest: Buffer
  readonly entry: unknown
}
type Needed = Pick<Deps, 'pool' | 'keys'>

/** The next to pass on, in the order they came. */
export const nextWaiting = (deps: Needed, village: string): Promise<readonly Waiting[]> =>
  readWaiting(deps, village, '')

/** The next of those that wait and are not in the journal. */
export const withdrawn = (deps: Needed, village: string): Promise<readonly Waiting[]> =>
  readWaiting(
    deps,
    village,
    'and not exists (select from entry e where e.village = o.village and e.id = o.id)',
  )

function readWaiting(
  { pool, keys }: Needed,
  village: string,
  which: string,
): Promise<readonly Waiting[]> {
  return inJournal(pool, village, async (client) => {
    const { rows } = await client.query<{ id: string; digest: Buffer; raw: Buffer }>(
      `select id, digest, raw from relay_outbox o
       where village = $1 and refusal is null ${which} order by place limit $2`,
      [village, BATCH],
    )
    return rows.map(({ id, digest, raw }): Waiting => ({
      id,
      digest,
      entry: JSON.parse(keys.open(raw)),
    }))
  })
}

/**
 * Keeps refusals for the devices that sent them; of an entry sent again meanwhile nothing is known yet. What the server
 * above is not updated for goes on waiting.
 */
async function refuseWaiting(
  client: ClientBase,
  village: string,
  some: readonly Waiting[],
  refusals: PushAnswer['refusals'],
): Promise<number> {
  let refused = 0
  for (const { id, ...why } of refusals) {
    const digest = some.find((one) => one.id === id)?.digest
    if (digest === undefined || why.reason === 'from-newer-app') continue
    const { rowCount } = await client.query(
      'update relay_outbox set refusal = $4 where village = $1 and id = $2 and digest = $3',
      [village, id, digest, JSON.stringify(why)],
    )
    refused += rowCount ?? 0
  }
  return refused
}

/**
 * What the server above said of some: the receipts are for good.
 *
 * @returns how many were answered
 */
export function settle(
  { pool }: Pick<Deps, 'pool'>,
  village: string,
  some: readonly Waiting[],
  { receipts, refusals }: Pick<PushAnswer, 'receipts' | 'refusals'>,
): Promise<number> {
  return inJournal(pool, village, async (client) => {
    const taken = receipts.map(({ id }) => id)
    const { rowCount } = await client.query(
      'delete from relay_outbox where village = $1 and id = any ($2::uuid[])',
      [village, taken],
    )
    const settled = (rowCount ?? 0) + (await refuseWaiting(client, village, some, refusals))
    await noteVillage(client, village, { settled })
    return settled
  })
}

/** Whether the journal still has something that was refused above. */
export function hasRefused({ pool }: Pick<Deps, 'pool'>, village: string): Promise<boolean> {
  return inJournal(pool, village, async (client) => {
    const { rowCount } = await client.query(
      `select from relay_outbox o join entry e on e.village = o.village and e.id = o.id
       where o.village = $1 and o.refusal is not null limit 1`,
      [village],
    )
    return (rowCount ?? 0) > 0
  })
}

/** How far the relay has the journal above. */
export function cursorOf({ pool }: Pick<Deps, 'pool'>, village: string): Promise<number> {
  return inJournal(pool, village, async (client) => {
    const { rows } = await client.query<{ cursor: number }>(
      'select cursor from relay_village where village = $1',
      [village],
    )
    return rows[0]?.cursor ?? 0
  })
}
