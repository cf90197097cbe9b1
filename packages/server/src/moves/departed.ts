import { goesAlong } from '@jejaring/core/journal/goes-along'
import type { Departed } from '@jejaring/core/journal/refusal'
import type { Kysely, Transaction } from 'kysely'
import { inScope, wholeVillage } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import type { Incoming } from '../journal/read-batch.ts'
import type { SealedNik } from '../journal/write.ts'

/** Somebody who left another village for this one, with what goes along. */
export interface DepartedPerson extends Departed {
  readonly nik?: Pick<SealedNik, 'cipher' | 'lookup'>
}

const NOBODY: ReadonlyMap<string, DepartedPerson> = new Map()

/** Those whom the arrivals of a batch speak of, by departure: read in the village they left. */
export async function readDeparted(
  db: Kysely<Tables>,
  village: string,
  incoming: readonly Incoming[],
): Promise<ReadonlyMap<string, DepartedPerson>> {
  const asked = incoming.flatMap(({ entry }) =>
    entry.kind === 'person-arrived' ? [entry.body.departure] : [],
  )
  if (asked.length === 0) return NOBODY
  const moves = await inScope(db, wholeVillage(village), (trx) =>
    trx
      .selectFrom('move')
      .where('departure', 'in', asked)
      .where('stands', '=', true)
      .select(['village', 'direction', 'departure', 'person'])
      .execute(),
  )
  const received = new Map(
    moves.flatMap(({ direction, departure, person }) =>
      direction === 'in' ? [[departure, person] as const] : [],
    ),
  )
  const found = new Map<string, DepartedPerson>()
  for (const { village: from, direction, departure, person } of moves) {
    if (direction === 'in') continue
    const left = await inScope(db, wholeVillage(from), (trx) => readOne(trx, from, person))
    const receivedAs = received.get(departure)
    found.set(departure, {
      from,
      person,
      ...(receivedAs === undefined ? {} : { receivedAs }),
      ...left,
    })
  }
  return found
}

/** Of who has several ids: all that was written about any. */
async function readOne(trx: Transaction<Tables>, village: string, id: string) {
  const ids = await trx
    .selectFrom('merged_person')
    .where('village', '=', village)
    .where('one', 'in', (merged) =>
      merged
        .selectFrom('merged_person')
        .where('village', '=', village)
        .where('id', '=', id)
        .select('one'),
    )
    .select(['id', 'one'])
    .execute()
  const person = await trx
    .selectFrom('person')
    .where('village', '=', village)
    .where('id', '=', ids[0]?.one ?? id)
    .select('record')
    .executeTakeFirst()
  const nik = await trx
    .selectFrom('nik')
    .innerJoin('entry', (join) =>
      join.onRef('entry.village', '=', 'nik.village').onRef('entry.id', '=', 'nik.entry'),
    )
    .where('nik.village', '=', village)
    .where('nik.person', 'in', [id, ...ids.map((each) => each.id)])
    .orderBy('entry.clock', 'desc')
    .select(['nik.cipher', 'nik.lookup'])
    .executeTakeFirst()
  return {
    carried: person === undefined ? { visits: [] } : goesAlong(person.record),
    ...(nik === undefined ? {} : { nik }),
  }
}
