import { yearOf, type LocalDate } from '@jejaring/core/calendar/local-date'
import { sql, type Kysely } from 'kysely'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import { randomOf } from './generate/random.ts'
import { accountId } from './generate/staff.ts'

/** Mothers and children: what a projection is known for missing, one way or the other. */
const projected = ['spm-01', 'spm-04']

/** Official numbers of this year for each village, invented: up to a fifth more than are counted, or a twentieth fewer. */
export async function loadOfficial(
  db: Kysely<Tables>,
  { today, now }: { readonly today: LocalDate; readonly now: Date },
): Promise<void> {
  const villages = await db
    .selectFrom('area')
    .where('kind', '=', 'village')
    .select('code')
    .execute()
  const codes = villages.map(({ code }) => code)
  const year = yearOf(today)
  const random = randomOf('official')
  await inScope(db, { villages: codes, seesNames: false }, async (trx) => {
    const counted = await trx
      .selectFrom('coverage')
      .where('indicator', 'in', projected)
      .where('period', '=', String(year))
      .groupBy(['village', 'indicator'])
      .orderBy('village')
      .orderBy('indicator')
      .select(['village', 'indicator', sql<number>`sum(people)::int`.as('people')])
      .execute()
    await sql`select set_config('jejaring.enters_targets', 'yes', true)`.execute(trx)
    await trx
      .insertInto('target_population')
      .values(
        counted.map(({ village, indicator, people }) => ({
          village,
          year,
          indicator,
          version: 1,
          value: Math.round((people * random.int(95, 120)) / 100),
          source: 'Proyeksi contoh, bukan angka sungguhan',
          entered_by: accountId('dinas'),
          entered_at: now,
        })),
      )
      .execute()
  })
}
