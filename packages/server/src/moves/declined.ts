import { sql, type Kysely, type Transaction } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { inScope, wholeVillage } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'

/** Departures that the named village has answered with "not ours", by departure. */
export async function readDeclined(trx: Transaction<Tables>, departures: readonly string[]) {
  if (departures.length === 0) return new Map<string, { readonly by: string; readonly at: Date }>()
  const rows = await trx
    .selectFrom('move_declined')
    .where('departure', 'in', departures)
    .distinctOn(['village', 'departure'])
    .orderBy('village')
    .orderBy('departure')
    .orderBy('version', 'desc')
    .select(['departure', 'is_declined', 'noted_by', 'noted_at'])
    .execute()
  return new Map(
    rows.flatMap(({ departure, is_declined, noted_by: by, noted_at: at }) =>
      is_declined ? [[departure, { by, at }] as const] : [],
    ),
  )
}

/** Notes that somebody did not come, or takes it back; of a departure for another village nothing is noted. */
export async function noteDeclined(
  db: Kysely<Tables>,
  caller: Caller,
  answer: {
    readonly village: string
    readonly departure: string
    readonly isDeclined: boolean
    readonly at: Date
  },
): Promise<void> {
  const { village, departure, isDeclined, at } = answer
  await inScope(db, wholeVillage(village), async (trx) => {
    await sql`select set_config('jejaring.answers_moves', 'yes', true)`.execute(trx)
    await sql`
      insert into move_declined
        (village, departure, version, is_declined, noted_by, noted_at, left_village)
      select ${village}, ${departure}::uuid, coalesce(max(d.version), 0) + 1,
        ${isDeclined}::boolean, ${caller.id}, ${at}::timestamptz, m.village
      from move m left join move_declined d
        on d.village = ${village} and d.departure = m.departure
      where m.departure = ${departure}::uuid and m.direction = 'out'
        and m.other_village = ${village}
      group by m.village
      on conflict do nothing`.execute(trx)
  })
}
