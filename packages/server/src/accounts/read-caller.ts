import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { villagesIn } from '../village-page/areas.ts'
import type { AccountRoleTable } from './tables.ts'
import type { Caller } from './caller.ts'

/** Role and places of a signed-in account, or undefined when it has no role (any more). */
export async function readCaller(
  db: Kysely<Tables>,
  user: { readonly id: string; readonly name: string },
): Promise<Caller | undefined> {
  const row = await db
    .selectFrom('account_role')
    .where('account', '=', user.id)
    .selectAll()
    .executeTakeFirst()
  if (row === undefined) return undefined
  const places = await placesOf(db, row)
  const seesNames = seesNamesByRole[row.role]
  return {
    id: user.id,
    name: user.name,
    role: row.role,
    ...(row.cadre === null ? {} : { cadre: row.cadre }),
    ...(row.facility === null ? {} : { facility: row.facility }),
    ...(row.cluster === null ? {} : { cluster: row.cluster }),
    ...places,
    seesNames,
    scope: scopeHash([row.role, places.villages, places.neighbourhoods ?? 'all']),
  }
}

const seesNamesByRole = {
  kader: true,
  pustu: true,
  puskesmas: true,
  head: true,
  dinas: false,
  village: false,
  admin: false,
} as const

type PlacesOfCaller = Pick<Caller, 'villages' | 'neighbourhoods'>

async function placesOf(db: Kysely<Tables>, row: AccountRoleTable): Promise<PlacesOfCaller> {
  switch (row.role) {
    case 'kader': {
      const neighbourhoods = await areasOf(db, row.facility)
      const villages = new Set(neighbourhoods.map((rt) => rt.slice(0, rt.indexOf('/'))))
      return { villages: [...villages], neighbourhoods }
    }
    case 'pustu':
    case 'puskesmas':
    case 'head':
      return { villages: await areasOf(db, row.facility) }
    case 'dinas':
      return { villages: row.area === null ? [] : await villagesOfRegency(db, row.area) }
    case 'village':
      return { villages: row.area === null ? [] : await villageCodes(db, row.area) }
    case 'admin':
      return { villages: [] }
  }
}

async function areasOf(db: Kysely<Tables>, facility: string | null): Promise<readonly string[]> {
  if (facility === null) return []
  const rows = await db
    .selectFrom('facility_area')
    .where('facility', '=', facility)
    .select('area')
    .orderBy('area')
    .execute()
  return rows.map(({ area }) => area)
}

const villageCodes = async (db: Kysely<Tables>, area: string): Promise<readonly string[]> =>
  (await villagesIn(db, area)).map(({ code }) => code)

async function villagesOfRegency(db: Kysely<Tables>, regency: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('area as village')
    .innerJoin('area as subdistrict', 'subdistrict.code', 'village.parent')
    .where('subdistrict.parent', '=', regency)
    .where('village.kind', '=', 'village')
    .select('village.code')
    .orderBy('village.code')
    .execute()
  return rows.map(({ code }) => code)
}

const scopeHash = (places: unknown): string =>
  createHash('sha256').update(JSON.stringify(places)).digest('base64url').slice(0, 16)
