import { randomBytes } from 'node:crypto'
import type { ClientBase } from 'pg'

/** How far the relay has come with a village; inside of a transaction of its journal. */
export async function noteVillage(
  client: ClientBase,
  village: string,
  { cursor, settled = 0 }: { readonly cursor?: number; readonly settled?: number },
): Promise<void> {
  await client.query(
    `insert into relay_village (village, cursor, settled, mark)
     values ($1, coalesce($2::bigint, 0), $3, $4)
     on conflict (village) do update
       set cursor = coalesce($2, relay_village.cursor), settled = relay_village.settled + $3`,
    [village, cursor, settled, newMark()],
  )
}

/** Devices that see another mark fetch the village from the beginning. */
export const newMark = (): string => randomBytes(6).toString('hex')
