import { personOfCode } from '@jejaring/core/person/card-code'
import { searchText } from '@jejaring/core/person/search-text'
import type { Found } from '@jejaring/core/sync/people'
import { sql } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { noteRead } from '../audit/note-read.ts'
import { inScope } from '../db/scope.ts'
import type { Deps } from '../http/deps.ts'
import { findHouses } from './find-houses.ts'
import { listed, listedColumns, PAGE } from './listed.ts'

/**
 * People of the caller's villages by a part of the name, those that begin with it first, by the whole NIK or by their
 * card; and houses.
 */
export async function findPeople(
  { db, keys }: Pick<Deps, 'db' | 'keys'>,
  caller: Caller,
  q: string,
): Promise<Found> {
  const isNik = /^\d{16}$/.test(q.replaceAll(' ', ''))
  const card = personOfCode(q)
  const text = searchText(q)
  const { rows, houses } = await inScope(db, caller, async (trx) => {
    const found = await trx
      .selectFrom('person')
      .where('person.village', '=', sql<string>`any(${caller.villages})`)
      .$if(isNik, (query) =>
        query.where((eb) =>
          eb.exists(
            eb
              .selectFrom('nik')
              .whereRef('nik.village', '=', 'person.village')
              .where((nik) =>
                nik.or([
                  nik('nik.person', '=', nik.ref('person.id')),
                  nik(
                    'nik.person',
                    'in',
                    nik
                      .selectFrom('merged_person')
                      .whereRef('merged_person.village', '=', 'person.village')
                      .whereRef('merged_person.one', '=', 'person.id')
                      .select('merged_person.id'),
                  ),
                ]),
              )
              .where('nik.lookup', '=', keys.lookup(q.replaceAll(' ', ''))),
          ),
        ),
      )
      .$if(card !== undefined, (query) =>
        query.where(
          sql<boolean>`(person.village, person.id) in (
            select village, id from person
            where village = any(${caller.villages}) and id = ${card ?? null}::uuid
            union all
            select village, one from merged_person
            where village = any(${caller.villages}) and id = ${card ?? null}::uuid)`,
        ),
      )
      .$if(!isNik && card === undefined, (query) =>
        query
          .where(sql<boolean>`strpos(person.search, ${text}) > 0`)
          .orderBy(sql`not starts_with(person.search, ${text})`),
      )
      .select(listedColumns)
      .select('person.left_kind')
      .orderBy('person.search')
      .orderBy('person.id')
      .limit(PAGE + 1)
      .execute()
    const homes = isNik || card !== undefined ? [] : await findHouses(trx, caller, text)
    const shown = new Set(
      [...found.slice(0, PAGE), ...homes.flatMap(({ members }) => members)].map(({ id }) => id),
    )
    const target = isNik ? 'nik' : card === undefined ? 'name' : 'card'
    await noteRead(trx, caller, { action: 'search', target, people: shown.size })
    return { rows: found, houses: homes }
  })
  return {
    people: rows.slice(0, PAGE).map((row) => ({
      ...listed(row),
      ...(row.left_kind === null ? {} : { left: row.left_kind }),
    })),
    houses,
    more: rows.length > PAGE,
  }
}
