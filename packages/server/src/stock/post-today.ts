import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { balanceOf, healthCadres, isVisitor, type Balance } from '@jejaring/core/stock/stock'
import type { HealthCadre } from '@jejaring/core/sync/stock'
import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'

export interface Post {
  readonly balances: ReadonlyMap<string, Balance & { readonly last: LocalDate }>
  readonly absent: readonly HealthCadre[]
}

/** Moves of an item before its last count say nothing any more, but they are few: a post writes one or two a day. */
export async function postsToday(
  db: Kysely<Tables>,
  facilities: readonly string[],
  today: LocalDate,
): Promise<ReadonlyMap<string, Post>> {
  if (facilities.length === 0) return new Map()
  const [moves, absences, kinds] = await Promise.all([
    db
      .selectFrom('stock_move')
      .where('facility', 'in', facilities)
      .select(['facility', 'item', 'kind', 'amount', 'on_day as on'])
      .orderBy('seq')
      .execute(),
    db
      .selectFrom('post_absence')
      .where('facility', 'in', facilities)
      .where('on_day', '=', today)
      .select(['facility', 'cadre', 'is_absent'])
      .execute(),
    db.selectFrom('facility').where('id', 'in', facilities).select(['id', 'kind']).execute(),
  ])
  return new Map(
    facilities.map((id) => {
      const own = moves.filter(({ facility }) => facility === id)
      const balances = [...new Set(own.map(({ item }) => item))].flatMap((item) => {
        const of = own.filter((move) => move.item === item)
        const balance = balanceOf(of)
        const last = of.at(-1)?.on
        return balance === undefined || last === undefined
          ? []
          : ([[item, { ...balance, last }]] as const)
      })
      const said = absences.filter(({ facility }) => facility === id)
      const kind = kinds.find((one) => one.id === id)?.kind
      const absent = healthCadres.filter(
        (cadre) =>
          said.find((one) => one.cadre === cadre)?.is_absent ?? isVisitor(cadre, kind ?? ''),
      )
      return [id, { balances: new Map(balances), absent }]
    }),
  )
}
