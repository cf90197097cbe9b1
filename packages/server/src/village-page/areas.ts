import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'

export interface PageArea {
  readonly code: string
  readonly name: string
  readonly kind: 'village' | 'subdistrict' | 'regency'
  /** By name. */
  readonly villages: readonly { readonly code: string; readonly name: string }[]
}

/** A village, subdistrict or regency with its villages; undefined where none has that code. */
export async function readPageArea(
  db: Kysely<Tables>,
  code: string,
): Promise<PageArea | undefined> {
  const area = await db
    .selectFrom('area')
    .where('code', '=', code)
    .select(['code', 'name', 'kind'])
    .executeTakeFirst()
  if (area === undefined) return undefined
  const { kind } = area
  if (kind !== 'village' && kind !== 'subdistrict' && kind !== 'regency') return undefined
  return { ...area, kind, villages: await villagesIn(db, code) }
}

/** The villages of an area, which may be one itself, by name. */
export async function villagesIn(db: Kysely<Tables>, area: string) {
  return db
    .selectFrom('area')
    .where('kind', '=', 'village')
    .where((is) => is.or([is('code', '=', area), is('code', 'like', `${area}.%`)]))
    .select(['code', 'name'])
    .orderBy('name')
    .orderBy('code')
    .execute()
}

/** Villages, and the subdistricts and regencies that have no others. */
export async function areasOf(
  db: Kysely<Tables>,
  villages: readonly string[],
): Promise<readonly PageArea[]> {
  const larger = new Set(villages.flatMap((code) => [code.slice(0, 5), code.slice(0, 8)]))
  const areas: (PageArea | undefined)[] = []
  for (const code of [...larger].toSorted().concat(villages))
    areas.push(await readPageArea(db, code))
  const own = new Set(villages)
  return areas
    .filter((area) => area !== undefined)
    .filter((area) => area.villages.every(({ code }) => own.has(code)))
}
