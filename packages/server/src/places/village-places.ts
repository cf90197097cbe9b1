import type { PlaceFacts } from '@jejaring/core/place/place-facts'
import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { readVisitors } from './read-visitors.ts'

/** What an entry of a village may name, and what differs there. */
export interface VillagePlaces {
  readonly neighbourhoods: ReadonlySet<string>
  /** Facility ids. */
  readonly posyandu: ReadonlySet<string>
  readonly facts: PlaceFacts
  /** Accounts of the posts that serve the village, with the neighbourhoods a kader sees. */
  readonly visitors: ReadonlyMap<string, ReadonlySet<string> | undefined>
}

/** Places change rarely; a new RT may be used this much later on a server that knew the village. */
const KEEP_MS = 10_000
const known = new WeakMap<
  Kysely<Tables>,
  Map<string, { readonly places: Promise<VillagePlaces>; readonly until: number }>
>()

/** The places of a village, remembered for a few seconds. */
export async function placesOf(db: Kysely<Tables>, village: string): Promise<VillagePlaces> {
  const byVillage = known.get(db) ?? new Map()
  known.set(db, byVillage)
  const kept = byVillage.get(village)
  if (kept !== undefined && kept.until > performance.now()) return kept.places
  const places = readPlaces(db, village)
  byVillage.set(village, { places, until: performance.now() + KEEP_MS })
  places.catch(() => byVillage.delete(village))
  return places
}

async function readPlaces(db: Kysely<Tables>, village: string): Promise<VillagePlaces> {
  const [neighbourhoods, posyandu, facts, visitors, areas] = await Promise.all([
    db
      .selectFrom('area')
      .where('kind', '=', 'rt')
      .where('code', 'like', `${village}/%`)
      .select('code')
      .execute(),
    db
      .selectFrom('facility')
      .where('kind', '=', 'posyandu')
      .where('village', '=', village)
      .select('id')
      .execute(),
    factsOf(db, village),
    readVisitors(db, [village]),
    db
      .selectFrom('facility_area')
      .where('area', 'like', `${village}/%`)
      .select(['facility', 'area'])
      .execute(),
  ])
  return {
    neighbourhoods: new Set(neighbourhoods.map(({ code }) => code)),
    posyandu: new Set(posyandu.map(({ id }) => id)),
    facts,
    visitors: new Map(
      visitors.map(({ id, role, facility }) => [
        id,
        role === 'pustu'
          ? undefined
          : new Set(areas.filter((one) => one.facility === facility).map(({ area }) => area)),
      ]),
    ),
  }
}

/** The facts of the village's regency, whose code its own begins with. */
export async function factsOf(db: Kysely<Tables>, village: string): Promise<PlaceFacts> {
  const row = await db
    .selectFrom('place_facts')
    .where('regency', '=', village.slice(0, '19.06'.length))
    .selectAll()
    .executeTakeFirst()
  return {
    japaneseEncephalitis: row?.japanese_encephalitis ?? false,
    ...(row?.malaria_endemic === true ? { malariaEndemic: true } : {}),
    introduced: row?.introduced ?? {},
  }
}
