import { inJournal } from '../db/scope.ts'
import type { Deps } from '../http/deps.ts'
import { lockKnownHead } from '../journal/head.ts'
import { rebuildLocked } from '../journal/rebuild.ts'
import { factsOf } from '../places/village-places.ts'
import { newMark } from './note-village.ts'

/**
 * Takes out of the village's journal these entries and everything that waits for the server above, for it may build on
 * them, and closes the gaps. What waits is taken in again by `retake`. Seldom needed: only when something was refused
 * there, or reads otherwise.
 */
export async function withdraw(
  { db, pool, catalogue, live }: Pick<Deps, 'db' | 'pool' | 'catalogue' | 'live'>,
  village: string,
  ids: readonly string[] = [],
): Promise<void> {
  const facts = await factsOf(db, village)
  const last = await inJournal(pool, village, async (client) => {
    const head = await lockKnownHead(client, village)
    if (head === undefined) return undefined
    const gone = `id = any ($2::uuid[])
      or id in (select id from relay_outbox where village = $1)`
    const values = [village, ids]
    await client.query(
      `delete from nik where village = $1 and entry in
        (select id from entry where village = $1 and (${gone}))`,
      values,
    )
    await client.query(`delete from entry where village = $1 and (${gone})`, values)
    // Through negative numbers, so that no number is used twice on the way.
    await client.query(
      `update entry set seq = -place from
        (select id, row_number() over (order by seq) as place from entry where village = $1) placed
       where entry.village = $1 and entry.id = placed.id`,
      [village],
    )
    const { rowCount } = await client.query(
      'update entry set seq = -seq where village = $1 and seq < 0',
      [village],
    )
    const seq = rowCount ?? 0
    await client.query('update journal set seq = $2 where village = $1', [village, seq])
    await rebuildLocked(client, {
      village,
      head: { ...head, seq },
      facts,
      catalogue,
      check: false,
    })
    await client.query('update relay_village set mark = $2 where village = $1', [
      village,
      newMark(),
    ])
    return seq
  })
  if (last !== undefined) live.announce(village, last)
}
