import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { stationsAt } from '@jejaring/core/queue/queue-station'
import type { Facility } from '@jejaring/core/sync/places'
import type { Queue } from '@jejaring/core/sync/queue'
import { sql, type Transaction } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { noteRead } from '../audit/note-read.ts'
import type { Tables } from '../db/tables.ts'
import { listed, listedColumns } from '../reports/listed.ts'

/** A post and a day: one line. */
export interface Line {
  readonly facility: string
  readonly kind: Facility['kind']
  readonly today: LocalDate
}

/** The line as the caller may see it; the look is noted. */
export async function readQueue(
  trx: Transaction<Tables>,
  caller: Caller,
  { facility, kind, today }: Line,
): Promise<Queue> {
  const rows = await trx
    .selectFrom('queue')
    .leftJoin('merged_person', (join) =>
      join
        .onRef('merged_person.village', '=', 'queue.village')
        .onRef('merged_person.id', '=', 'queue.person'),
    )
    .innerJoin('person', (join) =>
      join
        .onRef('person.village', '=', 'queue.village')
        .on('person.id', '=', sql<string>`coalesce(merged_person.one, queue.person)`),
    )
    .where('queue.facility', '=', facility)
    .where('queue.on_day', '=', today)
    .select(listedColumns)
    .select(['number', 'stations', 'step', 'state', 'since', 'version'])
    .orderBy('since')
    .orderBy('number')
    .execute()
  await noteRead(trx, caller, { action: 'queue', target: facility, people: rows.length })
  return {
    today,
    stations: stationsAt(kind),
    tickets: rows.map(({ number, stations, step, state, since, version, ...person }) => ({
      number,
      stations,
      step,
      state,
      since: since.toISOString(),
      version,
      person: listed(person),
    })),
  }
}
