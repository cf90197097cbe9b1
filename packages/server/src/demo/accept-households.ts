import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Catalogue } from '@jejaring/core/catalogue/indicator'
import type { Cadre } from '@jejaring/core/catalogue/define'
import { refuse } from '@jejaring/core/journal/accept'
import type { Entry } from '@jejaring/core/journal/entry'
import type { PlaceFacts } from '@jejaring/core/place/place-facts'
import type { ClientBase } from 'pg'
import { changesOfPeople } from '../journal/changes.ts'
import type { Counters } from '../journal/counters.ts'
import { emptyVillage, takeEntry } from '../journal/fold-village.ts'
import { lockHead, openedPeriods } from '../journal/head.ts'
import type { Keys } from '../journal/keys.ts'
import { digestOf } from '../journal/digest.ts'
import { withoutNik } from '@jejaring/core/journal/mask-nik'
import { write } from '../journal/write.ts'
import type { VillageNetwork } from './generate/network.ts'
import { knownIn } from './known-in.ts'

export interface Seeding {
  readonly today: LocalDate
  /** Milliseconds since 1970. */
  readonly now: number
  readonly catalogue: Catalogue
  readonly facts: PlaceFacts
  readonly authors: ReadonlyMap<string, Cadre | undefined>
  readonly keys: Keys
}

/** One village's journal from its first entry on. */
export interface NewJournal {
  readonly client: ClientBase
  readonly village: VillageNetwork
  /** Grows with every call, to be written after the last. */
  readonly counters: Counters
}

/**
 * Takes entries of households the journal does not know yet, as `acceptBatch` does with any other: the same checks of
 * sense, fold, judging and writing. Left out are the look-up of what is known already and the check of the shape, which
 * a test makes; the sender may be anybody who works in the village.
 *
 * @returns the number of the last entry
 * @throws Error when one entry is refused: then the generator is wrong
 */
export async function acceptHouseholds(
  { client, village, counters }: NewJournal,
  entries: readonly Entry[],
  seeding: Seeding,
): Promise<number> {
  const head = await lockHead(client, village.code, seeding.today)
  const state = emptyVillage()
  const known = knownIn(state)
  const at = {
    ...seeding,
    village: village.code,
    neighbourhoods: new Set(village.posyandu.flatMap(({ rts }) => rts.map(({ code }) => code))),
    posyandu: new Set(village.posyandu.map(({ id }) => id)),
    visitors: new Map<string, undefined>(),
  }
  const taken = entries.map((written, i) => {
    const { entry, nik } = withoutNik(written)
    const refused = refuse(entry, known, at)
    if (refused !== undefined) throw new Error(`${entry.kind} ${entry.id}: ${refused.reason}`)
    const seq = head.seq + i + 1
    takeEntry(state, entry, seq)
    return { entry, seq, nik, digest: digestOf(entry) }
  })
  const { catalogue, facts, keys } = seeding
  const last = head.seq + taken.length
  await write(client, village.code, last, {
    entries: taken,
    niks: taken.flatMap(({ entry, nik }) =>
      nik === undefined
        ? []
        : [
            {
              person: entry.subject,
              entry: entry.id,
              cipher: keys.seal(nik),
              lookup: keys.lookup(nik),
            },
          ],
    ),
    changes: changesOfPeople(state, { catalogue, facts, periods: openedPeriods(head) }, counters),
    fresh: true,
  })
  return last
}
