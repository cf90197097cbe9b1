import type { Deps } from '../http/deps.ts'
import { inJournal } from '../db/scope.ts'
import { journals } from '../journal/journals.ts'

/** What waits for the server above, village by village. */
export async function relayStatus({ db, pool }: Pick<Deps, 'db' | 'pool'>): Promise<string> {
  const lines = []
  for (const { village, seq } of await journals(db)) {
    lines.push(
      await inJournal(pool, village, async (client) => {
        const { rows } = await client.query<{ waiting: number; refused: number }>(
          `select count(*) filter (where refusal is null)::int as waiting, count(refusal)::int as refused
           from relay_outbox where village = $1`,
          [village],
        )
        const { waiting = 0, refused = 0 } = rows[0] ?? {}
        return `${village}: ${seq} entries, ${waiting} wait for the line, ${refused} refused`
      }),
    )
  }
  return lines.length === 0 ? 'No journal yet.' : lines.join('\n')
}
