import type { Indicator } from '@jejaring/core/catalogue/indicator'
import { percentIn, type PercentVersion } from '@jejaring/core/targets/percent-target'
import { sql, type Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { regencyOf } from '../targets/percent-places.ts'
import { decreeOf } from '../targets/percent-rows.ts'
import { placesAbove } from '../targets/places-above.ts'
import { periodOf, type BoardMonths } from './board-months.ts'

export interface PlacePercent {
  /** At the end of the period. */
  readonly percent: number
  /** Number of the decree; absent: the catalogue's. */
  readonly decree?: string
}
/** What some whole villages together are to reach. */
export type PercentOf = (villages: readonly string[], indicator: Indicator) => PlacePercent

/**
 * The targets in force on the day a board of some months is about: of the year in which the indicator's period begins,
 * of the place itself or the nearest above it, else the catalogue's.
 */
export async function readPercents(
  db: Kysely<Tables>,
  villages: readonly string[],
  years: readonly number[],
): Promise<(months: BoardMonths) => PercentOf> {
  const regencies = [...new Set(villages.map(regencyOf))]
  const rows = await db
    .selectFrom('percent_target')
    .where('year', '=', sql<number>`any(${years}::integer[])`)
    .where('decree', 'is not', null)
    .where(
      sql<boolean>`(place = any(${[...villages, ...regencies]}) or place in (
        select facility from facility_area where area = any(${villages})))`,
    )
    .orderBy('version')
    .select(['place', 'year', 'indicator', 'version', 'percent', 'decree', 'decree_on'])
    .execute()
  if (rows.length === 0)
    return () =>
      (_, { target }) => ({ percent: target })
  const versions = new Map<string, PercentVersion[]>()
  for (const row of rows) {
    const key = `${row.place} ${row.indicator} ${row.year}`
    const decree = decreeOf(row)
    const version = {
      version: row.version,
      ...(row.percent === null ? {} : { percent: row.percent }),
      ...(decree === undefined ? {} : { decree }),
    }
    versions.set(key, [...(versions.get(key) ?? []), version])
  }
  const puskesmasOf = await placesAbove(db, villages)
  return (months) => (places, indicator) => {
    const year = periodOf(indicator, months).id.slice(0, 4)
    const found = percentIn(
      chainOf(places, puskesmasOf),
      (place) => versions.get(`${place} ${indicator.id} ${year}`) ?? [],
      months.asOf,
    )
    if (found === undefined) return { percent: indicator.target }
    const { percent, version } = found
    return { percent, ...(version.decree === undefined ? {} : { decree: version.decree.number }) }
  }
}

/** The places that all of these villages lie in, the smallest first. */
function chainOf(
  villages: readonly string[],
  puskesmasOf: ReadonlyMap<string, string>,
): readonly string[] {
  const only = (places: readonly (string | undefined)[]): readonly string[] => {
    const [place, ...others] = new Set(places)
    return place === undefined || others.length > 0 ? [] : [place]
  }
  return [
    ...only(villages),
    ...only(villages.map((village) => puskesmasOf.get(village))),
    ...only(villages.map(regencyOf)),
  ]
}
