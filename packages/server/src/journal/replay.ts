import type { ClientBase } from 'pg'
import type { Keys } from './keys.ts'
import type { Incoming } from './read-batch.ts'

/** An entry of the journal that has the id of one that came in. */
export interface KnownEntry {
  readonly seq: number
  readonly digest: Buffer
  /** Keyed hash of the NIK it brought. */
  readonly lookup: Buffer | null
}

export async function findKnown(
  client: ClientBase,
  village: string,
  incoming: readonly Incoming[],
): Promise<ReadonlyMap<string, KnownEntry>> {
  const { rows } = await client.query<KnownEntry & { readonly id: string }>({
    name: 'find-known',
    text: `select e.id, e.seq, e.digest,
        (select lookup from nik
          where village = $1 and person = e.subject and entry = e.id) as lookup
      from unnest($2::uuid[]) as wanted (id)
      cross join lateral (
        select id, seq, digest, subject from entry
        where village = $1 and id = wanted.id offset 0) e`,
    values: [village, incoming.map(({ entry }) => entry.id)],
  })
  return new Map(rows.map((row) => [row.id, row]))
}

/** The same entry again. One that comes back masked, as it was pulled, says the same. */
export function isReplay({ digest, nik }: Incoming, known: KnownEntry, keys: Keys): boolean {
  if (!digest.equals(known.digest)) return false
  return nik === undefined || known.lookup === null || known.lookup.equals(keys.lookup(nik))
}
