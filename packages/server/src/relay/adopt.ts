import type { JournalEntry } from '@jejaring/core/journal/entry'
import type { ClientBase } from 'pg'
import { inJournal } from '../db/scope.ts'
import type { Deps } from '../http/deps.ts'
import { changesOf } from '../journal/changes.ts'
import { canonicalJson } from '../journal/digest.ts'
import { takeEntry } from '../journal/fold-village.ts'
import { lockHead, openedPeriods } from '../journal/head.ts'
import { loadTouched } from '../journal/load.ts'
import { write, type Numbered } from '../journal/write.ts'
import { placesOf } from '../places/village-places.ts'
import { dayIn } from '../places/zone.ts'
import { noteVillage } from './note-village.ts'
import type { JournalPage } from './read-journal.ts'

interface Line {
  readonly entry: JournalEntry
  readonly digest: Buffer
}

/**
 * Takes what the server above has into this journal, at the numbers that are next here. Nothing is refused: what is
 * there is so.
 *
 * @returns ids of entries that read otherwise here; then nothing was taken
 */
export async function adopt(
  deps: Pick<Deps, 'db' | 'pool' | 'catalogue' | 'clock' | 'live'>,
  village: string,
  page: JournalPage,
): Promise<readonly string[]> {
  const lines = page.lines.map(({ entry, digest }) => ({
    entry,
    digest: Buffer.from(digest, 'hex'),
  }))
  const { facts } = await placesOf(deps.db, village)
  const { differing, grownTo } = await inJournal(deps.pool, village, async (client) => {
    const head = await lockHead(client, village, dayIn(village, deps.clock()))
    const known = await knownLines(client, village, lines)
    const differing = lines.filter((line) => differs(line, known.get(line.entry.id)))
    if (differing.length > 0) {
      return { differing: differing.map(({ entry }) => entry.id), grownTo: undefined }
    }
    const fresh = lines.filter(({ entry }) => !known.has(entry.id))
    const state = await loadTouched(
      client,
      village,
      fresh.map(({ entry }) => entry),
    )
    const entries = fresh.map((line, at): Numbered => {
      const seq = head.seq + at + 1
      takeEntry(state, line.entry, seq)
      return { ...line, seq }
    })
    const last = head.seq + entries.length
    if (entries.length > 0) {
      const periods = openedPeriods(head)
      const changes = changesOf(state, { catalogue: deps.catalogue, facts, periods })
      await write(client, village, last, { entries, changes })
    }
    const ids = lines.map(({ entry }) => entry.id)
    const { rowCount } = await client.query(
      'delete from relay_outbox where village = $1 and id = any ($2::uuid[])',
      [village, ids],
    )
    await noteVillage(client, village, { cursor: page.next, settled: rowCount ?? 0 })
    return { differing: [], grownTo: entries.length === 0 ? undefined : last }
  })
  if (grownTo !== undefined) deps.live.announce(village, grownTo)
  return differing
}

interface Known {
  readonly digest: Buffer
  readonly body: unknown
}

async function knownLines(
  client: ClientBase,
  village: string,
  lines: readonly Line[],
): Promise<ReadonlyMap<string, Known>> {
  const { rows } = await client.query<Known & { readonly id: string }>(
    'select id, digest, body from entry where village = $1 and id = any ($2::uuid[])',
    [village, lines.map(({ entry }) => entry.id)],
  )
  return new Map(rows.map((row) => [row.id, row]))
}

/** A kader's correction is completed with what she was not shown, and the server above may know more of that. */
const differs = ({ entry, digest }: Line, known: Known | undefined): boolean =>
  known !== undefined &&
  !(digest.equals(known.digest) && canonicalJson(entry.body) === canonicalJson(known.body))
