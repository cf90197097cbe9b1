import { addMonths, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Setting } from '@jejaring/core/catalogue/define'
import { readingsOf, type WrittenVisit } from '@jejaring/core/coaching/written-visit'
import { isClock } from '@jejaring/core/journal/clock'
import type { ServiceGiven } from '@jejaring/core/journal/entry'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'

/** How far back a person's visit before is looked for. */
const BEFORE_MONTHS = 3

/**
 * Visits that these accounts wrote in a village, by author, in the order they were written; from three months before
 * `from` on. What was told from a book, and what somebody looked at again and corrected, is left out.
 */
export async function writtenVisits(
  trx: Transaction<Tables>,
  village: string,
  { authors, from }: { readonly authors: readonly string[]; readonly from: LocalDate },
): Promise<ReadonlyMap<string, readonly WrittenVisit[]>> {
  const [rows, corrected] = await Promise.all([
    trx
      .selectFrom('entry')
      .where('village', '=', village)
      .where('kind', 'in', ['encounter-recorded', 'visit-done'])
      .where('author', '=', sql<string>`any(${authors})`)
      .where('on_day', '>=', addMonths(from, -BEFORE_MONTHS))
      .select(['id', 'subject', 'on_day as on', 'clock', 'author', 'device'])
      .select([
        // A home visit without services has none of these.
        sql<Setting>`coalesce(body ->> 'setting', 'home')`.as('setting'),
        sql<readonly ServiceGiven[]>`coalesce(body -> 'services', '[]')`.as('services'),
      ])
      .where(sql<boolean>`body ->> 'reported' is null`)
      .orderBy('clock')
      .execute(),
    trx
      .selectFrom('entry')
      .where('village', '=', village)
      .where('kind', 'in', ['encounter-amended', 'encounter-voided', 'visit-withdrawn'])
      .select(sql<string>`coalesce(body ->> 'encounter', body ->> 'visit')`.as('id'))
      .execute(),
  ])
  const left = new Set(corrected.map(({ id }) => id))
  const kept = rows.filter(({ id }) => !left.has(id))
  const homes = await homesOf(trx, village, [...new Set(kept.map(({ subject }) => subject))])
  const byAuthor = new Map<string, WrittenVisit[]>()
  for (const { subject, on, clock, author, device, setting, services } of kept) {
    if (!isClock(clock)) continue
    const household = homes.get(subject)
    const visits = byAuthor.get(author) ?? []
    byAuthor.set(author, visits)
    visits.push({
      subject,
      on,
      clock,
      device,
      setting,
      readings: readingsOf(services),
      ...(household === undefined ? {} : { household }),
    })
  }
  return byAuthor
}

async function homesOf(
  trx: Transaction<Tables>,
  village: string,
  people: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await trx
    .selectFrom('person')
    .where('village', '=', village)
    .where('id', '=', sql<string>`any(${people}::uuid[])`)
    .select(['id', 'household'])
    .execute()
  return new Map(rows.map(({ id, household }) => [id, household]))
}
