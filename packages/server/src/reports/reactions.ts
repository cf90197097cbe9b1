import type { Catalogue } from '@jejaring/core/catalogue/indicator'
import { yearOf, type LocalDate } from '@jejaring/core/calendar/local-date'
import { standingReactions } from '@jejaring/core/reaction/person-reactions'
import { isSerious } from '@jejaring/core/reaction/reaction-body'
import { vaccineVisits } from '@jejaring/core/reaction/vaccine-visits'
import type { Reactions } from '@jejaring/core/sync/reactions'
import { sql, type Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { noteRead } from '../audit/note-read.ts'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import { listed, listedColumns } from './listed.ts'

/** Illness after vaccines that began in a year, of all places of the caller: serious ones first, then the latest. */
export async function readReactions(
  { db, catalogue }: { readonly db: Kysely<Tables>; readonly catalogue: Catalogue },
  caller: Caller,
  { year, today }: { readonly year: number; readonly today: LocalDate },
): Promise<Reactions> {
  const rows = await inScope(db, caller, async (trx) => {
    const found = await trx
      .selectFrom('person')
      .where('person.village', '=', sql<string>`any(${caller.villages})`)
      .where('person.id', 'in', (query) =>
        query
          .selectFrom('entry')
          .leftJoin('merged_person as mate', (join) =>
            join.onRef('mate.village', '=', 'entry.village').onRef('mate.id', '=', 'entry.subject'),
          )
          .where('entry.village', '=', sql<string>`any(${caller.villages})`)
          // Word for word as in the index, which would not be used otherwise.
          .where(sql<boolean>`entry.kind = 'reaction-reported'`)
          // Of an id that goes on under another the record is in that one.
          .select(sql<string>`coalesce(mate.one, entry.subject)`.as('id')),
      )
      .select(listedColumns)
      .select('person.record')
      .execute()
    await noteRead(trx, caller, { action: 'register', target: 'reactions', people: found.length })
    return found
  })
  const told = rows
    .flatMap((row) => {
      const visits = vaccineVisits(row.record, catalogue.services)
      return standingReactions(row.record).map((reaction) => ({
        person: listed(row),
        reaction,
        batches: (visits.find(({ encounter }) => encounter === reaction.encounter)?.vaccines ?? [])
          .filter(({ service }) => reaction.vaccines.includes(service))
          .flatMap(({ batch }) => batch ?? []),
      }))
    })
    .filter(({ reaction }) => yearOf(reaction.began) === year)
    .toSorted((a, b) => (a.reaction.clock < b.reaction.clock ? -1 : 1))
  // Who moved between villages of the caller is one illness: as it was last written.
  const latest = new Map(told.map((one) => [one.reaction.of, one]))
  const reactions = [...latest.values()].toSorted(
    (a, b) =>
      Number(isSerious(b.reaction)) - Number(isSerious(a.reaction)) ||
      (a.reaction.began < b.reaction.began ? 1 : -1),
  )
  return { today, year, reactions }
}
