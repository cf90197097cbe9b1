import { localDate, yearOf, type LocalDate } from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { accountId } from './generate/staff.ts'

/** What the demo regency is to reach this year in the twelve of the minimum standard, by an invented decree. */
export async function loadPercents(
  db: Kysely<Tables>,
  { today, now }: { readonly today: LocalDate; readonly now: Date },
): Promise<void> {
  const year = yearOf(today)
  const rows = catalogue.indicators
    .filter(({ spm }) => spm !== undefined)
    .map(({ id, target }) => ({
      place: '19.06',
      year,
      indicator: id,
      version: 1,
      percent: target,
      source: 'SPM',
      decree: `SK Kepala Dinas 440/12/${year}`,
      decree_on: localDate(`${year}-02-27`),
      entered_by: accountId('dinas'),
      entered_at: now,
    }))
  await db.insertInto('percent_target').values(rows).execute()
}
