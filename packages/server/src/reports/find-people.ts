import { searchText } from '@jejaring/core/person/search-text'
import type { Found } from '@jejaring/core/sync/api'
import { sql } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { noteRead } from '../audit/note-read.ts'
import { inScope } from '../db/scope.ts'
import type { Deps } from '../http/deps.ts'
import { listed, listedColumns, PAGE } from './listed.ts'

/** People of the caller's villages by a part of the name, those that begin with it first, or by the whole NIK. */
export async function findPeople(
  { db, keys }: Pick<Deps, 'db' | 'keys'>,
  caller: Caller,
  q: string,
): Promise<Found> {
  const isNik = /^\d{16}$/.test(q.replaceAll(' ', ''))
  const text = searchText(q)
  const rows = await inScope(db, caller, async (trx) => {
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
      .$if(!isNik, (query) =>
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
    const people = Math.min(found.length, PAGE)
    await noteRead(trx, caller, { action: 'search', target: isNik ? 'nik' : 'name', people })
    return found
  })
  return {
    people: rows.slice(0, PAGE).map((row) => ({
      ...listed(row),
      ...(row.left_kind === null ? {} : { left: row.left_kind }),
    })),
    more: rows.length > PAGE,
  }
}
