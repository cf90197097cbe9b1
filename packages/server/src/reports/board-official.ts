import type { Indicator } from '@jejaring/core/catalogue/indicator'
import { officialOf } from '@jejaring/core/targets/official-count'
import type { Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { newestTargets } from '../targets/target-rows.ts'
import { periodOf, type BoardMonths } from './board-months.ts'

export interface Official {
  readonly population: number
  readonly year: number
  readonly sources: readonly string[]
}
/** The official number of some whole villages together. */
export type OfficialNumbers = (
  villages: readonly string[],
  indicator: Indicator,
) => Official | undefined

/**
 * The official numbers for a board of some months: those of the year in which the indicator's period begins. A monthly
 * indicator has the year's number in each of its months.
 */
export async function readOfficial(
  trx: Transaction<Tables>,
  villages: readonly string[],
  years: readonly number[],
): Promise<(months: BoardMonths) => OfficialNumbers> {
  const known = new Map(
    (await newestTargets(trx, villages, years)).flatMap(
      ({ village, indicator, year, value, source }) =>
        value === null ? [] : [[`${village} ${indicator} ${year}`, { value, source }] as const],
    ),
  )
  return (months) => (places, indicator) => {
    const year = Number(periodOf(indicator, months).id.slice(0, 4))
    const official = officialOf(places, (village) =>
      known.get(`${village} ${indicator.id} ${year}`),
    )
    return official === undefined ? undefined : { ...official, year }
  }
}
