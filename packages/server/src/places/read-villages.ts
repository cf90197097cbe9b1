import type { Village } from '@jejaring/core/sync/places'
import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'

/** Villages with the names they lie in and the facts of their regency, by name. */
export async function readVillages(
  db: Kysely<Tables>,
  codes: readonly string[],
): Promise<readonly Village[]> {
  if (codes.length === 0) return []
  const rows = await db
    .selectFrom('area as village')
    .leftJoin('area as subdistrict', 'subdistrict.code', 'village.parent')
    .leftJoin('area as regency', 'regency.code', 'subdistrict.parent')
    .leftJoin('place_facts', 'place_facts.regency', 'regency.code')
    .where('village.kind', '=', 'village')
    .where('village.code', 'in', codes)
    .select([
      'village.code',
      'village.name',
      'subdistrict.name as subdistrict',
      'regency.name as regency',
      'place_facts.japanese_encephalitis',
      'place_facts.malaria_endemic',
      'place_facts.introduced',
    ])
    .orderBy('village.name')
    .orderBy('village.code')
    .execute()
  return rows.map((row) => ({
    code: row.code,
    name: row.name,
    subdistrict: row.subdistrict ?? '',
    regency: row.regency ?? '',
    facts: {
      japaneseEncephalitis: row.japanese_encephalitis ?? false,
      ...(row.malaria_endemic === true ? { malariaEndemic: true } : {}),
      introduced: row.introduced ?? {},
    },
  }))
}

/** The other villages of the same regencies, by name. */
export async function villagesAround(db: Kysely<Tables>, codes: readonly string[]) {
  const regencies = new Set(codes.map((code) => code.split('.').slice(0, 2).join('.')))
  if (regencies.size === 0) return []
  const rows = await db
    .selectFrom('area as village')
    .leftJoin('area as subdistrict', 'subdistrict.code', 'village.parent')
    .where('village.kind', '=', 'village')
    .where((is) => is.or([...regencies].map((code) => is('village.code', 'like', `${code}.%`))))
    .select(['village.code', 'village.name', 'subdistrict.name as subdistrict'])
    .orderBy('village.name')
    .orderBy('village.code')
    .execute()
  return rows.map((row) => ({ ...row, subdistrict: row.subdistrict ?? '' }))
}
