import { visitFactsOf, type VisitFacts } from '@jejaring/core/visits/visit-facts'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'

/** The home visits of these people; most have none. */
export async function readHomeVisits(
  trx: Transaction<Tables>,
  village: string,
  people: readonly string[],
): Promise<ReadonlyMap<string, VisitFacts>> {
  const rows = await trx
    .selectFrom('person')
    .where('village', '=', village)
    .where('id', '=', sql<string>`any(${people}::uuid[])`)
    .where('id', 'in', (query) =>
      query
        .selectFrom('entry')
        .where('village', '=', village)
        // Word for word as in the index, which would not be used otherwise.
        .where(sql<boolean>`kind in ('visit-assigned', 'visit-done', 'visit-withdrawn')`)
        .select('subject'),
    )
    .select(['id', 'record'])
    .execute()
  return new Map(
    rows.flatMap(({ id, record }) => {
      const facts = visitFactsOf(record)
      return facts === undefined ? [] : [[id, facts]]
    }),
  )
}

/** The hand-overs of a village that nobody has ended yet, by person. */
export async function readHandedVisits(
  trx: Transaction<Tables>,
  village: string,
): Promise<ReadonlyMap<string, NonNullable<VisitFacts['handed']>>> {
  const rows = await trx
    .selectFrom('entry')
    .where('village', '=', village)
    // Word for word as in the index, which would not be used otherwise.
    .where(sql<boolean>`kind in ('visit-assigned', 'visit-done', 'visit-withdrawn')`)
    .where('kind', '=', 'visit-assigned')
    .select('subject')
    .distinct()
    .execute()
  const people = rows.flatMap(({ subject }) => (subject === null ? [] : [subject]))
  const visits = await readHomeVisits(trx, village, people)
  return new Map(
    [...visits].flatMap(([id, { handed }]) => (handed === undefined ? [] : [[id, handed]])),
  )
}
