import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { carriedVisits } from '@jejaring/core/journal/arrival'
import type { PersonRecord } from '@jejaring/core/journal/record'
import { current } from '@jejaring/core/journal/writes'
import type { NameFacts } from '@jejaring/core/sync/api'
import { visitFactsOf } from '@jejaring/core/visits/visit-facts'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'

/** What helps to reach somebody of a list: how to call, who saw the person last, who is on the way. */
export function nameFacts(record: PersonRecord): Omit<NameFacts, 'due'> {
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
