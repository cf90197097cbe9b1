import { withNik } from '@jejaring/core/journal/mask-nik'
import type { Refused } from '@jejaring/core/journal/refusal'
import type { Refusal } from '@jejaring/core/sync/wire'
import type { ClientBase } from 'pg'
import type { Keys } from '../journal/keys.ts'
import type { Incoming } from '../journal/read-batch.ts'

/**
 * What a relay took from devices and the server above has not. Written in the transaction that takes the entry, so that
 * what a device has a receipt for is passed on, whatever stops the program in between.
 */
export interface Outbox {
  find(client: ClientBase, village: string, incoming: readonly Incoming[]): Promise<Kept>
  keep(client: ClientBase, village: string, incoming: readonly Incoming[]): Promise<void>
}
/** Which of a batch lie in the outbox. */
export interface Kept {
  isWaiting(id: string): boolean
  /** What the server above said of exactly this entry; of a changed one it has said nothing. */
  refusalOf(one: Incoming): readonly Refusal[] | undefined
}

export function outboxOf(keys: Keys): Outbox {
  return {
    find: async (client, village, incoming) => {
      const { rows } = await client.query<{
        readonly id: string
        readonly digest: Buffer
        readonly refusal: Refused | null
      }>({
        name: 'find-kept',
        text: `select id, digest, refusal from relay_outbox
          where village = $1 and id = any ($2::uuid[])`,
        values: [village, incoming.map(({ entry }) => entry.id)],
      })
      const byId = new Map(rows.map((row) => [row.id, row]))
      return {
        isWaiting: (id) => byId.get(id)?.refusal === null,
        refusalOf: ({ entry: { id }, digest }) => {
          const row = byId.get(id)
          if (row === undefined || row.refusal === null || !row.digest.equals(digest)) {
            return undefined
          }
          return [{ id, ...row.refusal }]
        },
      }
    },
    keep: async (client, village, incoming) => {
      await client.query({
        name: 'keep',
        text: `insert into relay_outbox (village, id, digest, raw)
          select $1, x.* from unnest($2::uuid[], $3::bytea[], $4::bytea[]) as x
          on conflict (village, id) do update
            set digest = excluded.digest, raw = excluded.raw, refusal = null`,
        values: [
          village,
          incoming.map(({ entry }) => entry.id),
          incoming.map(({ digest }) => digest),
          incoming.map(({ entry, nik }) => keys.seal(JSON.stringify(withNik(entry, nik)))),
        ],
      })
    },
  }
}
