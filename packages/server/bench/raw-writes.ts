import { catalogue } from '@jejaring/core/catalogue/index'
import { inJournal } from '../src/db/scope.ts'
import { changesOf, type Changes } from '../src/journal/changes.ts'
import { takeEntry } from '../src/journal/fold-village.ts'
import { lockKnownHead, openedPeriods } from '../src/journal/head.ts'
import { loadTouched } from '../src/journal/load.ts'
import { readBatch } from '../src/journal/read-batch.ts'
import { write, type Numbered } from '../src/journal/write.ts'
import { factsOf } from '../src/places/village-places.ts'
import { workOff, type Timed } from './load.ts'
import type { Stage } from './stage.ts'
import type { Batch } from './visits.ts'

/** The rows one batch leaves behind. */
interface Prepared {
  readonly village: string
  readonly entries: readonly Numbered[]
  readonly changes: Changes
}

/**
 * What the database alone takes: the rows of the batches are made beforehand, then written as the server writes them
 * (the journal's head locked, one statement, one commit), with no HTTP, no checks, no reading and no judging meanwhile.
 * The batches must be of different people.
 */
export async function writeRaw(
  stage: Stage,
  batches: readonly Batch[],
  hands: number,
): Promise<Timed> {
  const prepared = await prepare(stage, batches)
  return workOff(prepared, hands, async ({ village, entries, changes }) =>
    inJournal(stage.own.pool, village, async (client) => {
      const head = await lockKnownHead(client, village)
      const last = Math.max(head?.seq ?? 0, entries.at(-1)?.seq ?? 0)
      await write(client, village, last, { entries, changes })
    }),
  )
}

async function prepare(stage: Stage, batches: readonly Batch[]): Promise<readonly Prepared[]> {
  const { own, network } = stage
  const facts = await factsOf(own.db, network.regency)
  const added = new Map<string, number>()
  const prepared: Prepared[] = []
  for (const batch of batches) {
    const { village } = batch
    const before = added.get(village) ?? 0
    added.set(village, before + batch.entries.length)
    await inJournal(own.pool, village, async (client) => {
      const head = await lockKnownHead(client, village)
      if (head === undefined) throw new Error(`no journal of ${village}`)
      const { incoming } = readBatch(batch.entries)
      const state = await loadTouched(
        client,
        village,
        incoming.map(({ entry }) => entry),
      )
      const entries = incoming.map((one, i) => ({ ...one, seq: head.seq + before + i + 1 }))
      for (const { entry, seq } of entries) takeEntry(state, entry, seq)
      const changes = changesOf(state, { catalogue, facts, periods: openedPeriods(head) })
      prepared.push({ village, entries, changes })
    })
  }
  return prepared
}
