import { sql, type Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'

/** What the rows of a board are. */
export type BoardLevel = 'puskesmas' | 'village' | 'dusun' | 'posyandu' | 'rt'

/** One row of a board and the counters it sums. */
export interface BoardArea {
  readonly code: string
  readonly name: string
  /** The village, or the neighbourhoods (RT), whose counters make it up. */
  readonly of: readonly string[]
  /** The dusun of a neighbourhood. */
  readonly dusun?: string
}

export async function villageAreas(
  db: Kysely<Tables>,
  villages: readonly string[],
): Promise<readonly BoardArea[]> {
  const rows = await db
    .selectFrom('area')
    .where('code', '=', sql<string>`any(${villages})`)
    .select(['code', 'name'])
    .orderBy('name')
    .orderBy('code')
    .execute()
  return rows.map(({ code, name }) => ({ code, name, of: [code] }))
}

/** The Puskesmas that serve these villages and no others, by name. */
export async function puskesmasAreas(
  db: Kysely<Tables>,
  villages: readonly string[],
): Promise<readonly BoardArea[]> {
  return db
    .selectFrom('facility')
    .innerJoin('facility_area', 'facility_area.facility', 'facility.id')
    .where('facility.kind', '=', 'puskesmas')
    .groupBy('facility.id')
    .having(sql<boolean>`bool_and(facility_area.area = any(${villages}))`)
    .select(['facility.id as code', 'facility.name'])
    .select(sql<string[]>`array_agg(facility_area.area)`.as('of'))
    .orderBy('facility.name')
    .orderBy('facility.id')
    .execute()
}

/** The dusun or the neighbourhoods of one village, in the order of their codes. */
export async function areasWithin(
  db: Kysely<Tables>,
  village: string,
  level: 'dusun' | 'rt',
): Promise<readonly BoardArea[]> {
  const rows = await db
    .selectFrom('area')
    .where('kind', 'in', ['dusun', 'rt'])
    .where('code', 'like', `${village}/%`)
    .select(['code', 'name', 'kind'])
    .orderBy('code')
    .execute()
  const rts = rows.filter(({ kind }) => kind === 'rt')
  if (level === 'rt') {
    return rts.map(({ code, name }) => ({ code, name, of: [code], dusun: dusunOf(code) }))
  }
  return rows
    .filter(({ kind }) => kind === 'dusun')
    .map(({ code, name }) => ({
      code,
      name,
      of: rts.filter((rt) => dusunOf(rt.code) === code).map((rt) => rt.code),
    }))
}

/** The Posyandu that serve neighbourhoods of one village, by name, with those neighbourhoods. */
export async function posyanduAreas(
  db: Kysely<Tables>,
  village: string,
): Promise<readonly BoardArea[]> {
  const rows = await db
    .selectFrom('facility')
    .innerJoin('facility_area', 'facility_area.facility', 'facility.id')
    .where('facility.kind', '=', 'posyandu')
    .where('facility_area.area', 'like', `${village}/%`)
    .groupBy('facility.id')
    .select(['facility.id', 'facility.name'])
    .select(sql<string[]>`array_agg(facility_area.area)`.as('of'))
    .orderBy('facility.name')
    .orderBy('facility.id')
    .execute()
  return rows.map(({ id, name, of }) => ({ code: posyanduCode(village, id), name, of }))
}

/** `village/posyandu/id`: of three parts, where a dusun has two and a neighbourhood four. */
const posyanduCode = (village: string, id: string): string => `${village}/posyandu/${id}`

/** `village/dusun` of `village/dusun/rw/rt`. */
const dusunOf = (code: string): string => code.split('/').slice(0, 2).join('/')
