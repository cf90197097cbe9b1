import type { LocalDate } from '../calendar/local-date.ts'
import type { Cadre, Service } from '../catalogue/define.ts'
import type { Text } from '../catalogue/observation.ts'

/** Something a service uses up. */
export interface StockItem {
  /** Written into every count: never renamed, never reused. */
  readonly id: string
  readonly label: Text
  readonly unit: Text
  /** Services that cannot be given without it. */
  readonly services: readonly string[]
}

/** What came, what went, and what was counted: a count makes the paper right, whatever was written before. */
export const moveKinds = ['in', 'out', 'count'] as const
export type MoveKind = (typeof moveKinds)[number]
export interface StockMove {
  readonly kind: MoveKind
  readonly amount: number
  readonly on: LocalDate
}

export interface Balance {
  readonly left: number
  /** The day on which nothing was left; absent while there is some. */
  readonly emptySince?: LocalDate
}

/** @param moves in the order they were written down; none: nobody knows what is there */
export function balanceOf(moves: readonly StockMove[]): Balance | undefined {
  if (moves.length === 0) return undefined
  return moves.reduce<Balance>(
    ({ left: before, emptySince }, { kind, amount, on }) => {
      const left =
        kind === 'count' ? amount : kind === 'in' ? before + amount : Math.max(0, before - amount)
      return left > 0 ? { left } : { left, emptySince: emptySince ?? on }
    },
    { left: 0 },
  )
}

export const healthCadres = ['midwife', 'nurse', 'doctor'] as const

/**
 * Who is at such a post only on days on which somebody says so: the staff of a Pustu is a midwife, a nurse and two kader.
 *
 * @see KMK HK.01.07/MENKES/2015/2023, Pustu
 */
export const isVisitor = (cadre: Cadre, facility: string): boolean =>
  facility === 'pustu' && cadre === 'doctor'

/** What a post has: balances by item, as far as they were counted, and which health workers are away today; a kader may always come. */
export interface PostToday {
  readonly balances: ReadonlyMap<string, Balance>
  readonly absent: readonly Cadre[]
}

export type NotHere =
  | { readonly because: 'stock'; readonly item: string; readonly since: LocalDate }
  | { readonly because: 'staff' }

/** Why a service cannot be given at the post today; undefined where nothing speaks against it. */
export function notHere(
  service: Pick<Service, 'id' | 'givenBy'>,
  { balances, absent }: PostToday,
  items: readonly StockItem[],
): NotHere | undefined {
  if (service.givenBy.every((cadre) => absent.includes(cadre))) return { because: 'staff' }
  for (const { id, services } of items) {
    const since = services.includes(service.id) ? balances.get(id)?.emptySince : undefined
    if (since !== undefined) return { because: 'stock', item: id, since }
  }
  return undefined
}
