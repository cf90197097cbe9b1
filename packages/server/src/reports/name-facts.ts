import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { carriedVisits } from '@jejaring/core/journal/arrival'
import type { PersonRecord } from '@jejaring/core/journal/record'
import { current } from '@jejaring/core/journal/writes'
import type { NameFacts } from '@jejaring/core/sync/board'
import { visitFactsOf } from '@jejaring/core/visits/visit-facts'
import { sql, type Kysely, type Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'

export type Reach = Omit<NameFacts, 'due'>

/** People whose facts are kept: those of a dozen villages. */
const MOST = 20_000
const remembered = new WeakMap<Kysely<Tables>, Map<string, Reach>>()

/**
 * What helps to reach these people of one village: how to call, who saw them last, who is on the way. A whole record is
 * read for that only when it has changed since somebody last looked: the same people are behind many cells.
 *
 * @param rows of `person`, as this transaction sees it
 */
export async function readReach(
  db: Kysely<Tables>,
  trx: Transaction<Tables>,
  village: string,
  rows: readonly { readonly id: string; readonly changed_seq: number }[],
): Promise<ReadonlyMap<string, Reach>> {
  const known = remembered.get(db) ?? new Map<string, Reach>()
  remembered.set(db, known)
  const keyOf = (row: (typeof rows)[number]) => `${village} ${row.id} ${row.changed_seq}`
  const reach = new Map<string, Reach>()
  for (const row of rows) {
    const facts = known.get(keyOf(row))
    if (facts !== undefined) reach.set(row.id, facts)
  }
  const unknown = rows.filter(({ id }) => !reach.has(id))
  if (unknown.length === 0) return reach
  const records = await trx
    .selectFrom('person')
    .where('village', '=', village)
    .where('id', '=', sql<string>`any(${unknown.map(({ id }) => id)}::uuid[])`)
    .select(['id', 'changed_seq', 'record'])
    .execute()
  if (known.size + records.length > MOST) known.clear()
  for (const row of records) {
    const facts = reachOf(row.record)
    known.set(keyOf(row), facts)
    reach.set(row.id, facts)
  }
  return reach
}

function reachOf(record: PersonRecord): Reach {
  const phone = current(record.fields.phone)
  const seen = carriedVisits(record)
    .map(({ on }) => on)
    .toSorted()
    .at(-1)
  const handed = visitFactsOf(record)?.handed
  return {
    ...(phone === undefined ? {} : { phone }),
    ...(seen === undefined ? {} : { seen }),
    ...(handed === undefined
      ? {}
      : {
          handed: {
            to: handed.to,
            on: handed.on,
            ...(handed.due === undefined ? {} : { due: handed.due }),
          },
        }),
  }
}

/** Services that these people of one village wait for today, the longest overdue first. */
export async function readServicesDue(
  trx: Transaction<Tables>,
  village: string,
  people: readonly string[],
  today: LocalDate,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await trx
    .selectFrom('due')
    .where('village', '=', village)
    .where('person', '=', sql<string>`any(${people}::uuid[])`)
    .where('from_day', '<=', today)
    .where(sql<boolean>`coalesce(before_day > ${today}, true)`)
    .groupBy(['person', 'service'])
    .orderBy(sql`min(late_day)`)
    .orderBy('service')
    .select(['person', 'service'])
    .execute()
  const byPerson = new Map<string, string[]>()
  for (const { person, service } of rows) {
    const known = byPerson.get(person)
    if (known === undefined) byPerson.set(person, [service])
    else known.push(service)
  }
  return byPerson
}
