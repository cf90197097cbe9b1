import { catalogue } from '@jejaring/core/catalogue/index'
import type { Indicator } from '@jejaring/core/catalogue/indicator'
import type { Board } from '@jejaring/core/sync/board'

/** Percent that would be on target today. */
export const targetToday = (board: Board, { id, target }: Indicator): number =>
  board.indicators.find((indicator) => indicator.id === id)?.targetToday ?? target

/** Number of the decree that sets the target; undefined where the catalogue does. */
export const decreeOf = (board: Board, { id }: Indicator): string | undefined =>
  board.indicators.find((indicator) => indicator.id === id)?.decree

/** The catalogue's indicators that the board has, in its order. */
export const columnsOf = (board: Board): readonly Indicator[] =>
  board.indicators.flatMap(
    ({ id }) => catalogue.indicators.find((indicator) => indicator.id === id) ?? [],
  )

/** Runs of columns of one group, for the heads above them. */
export function groupsOf(columns: readonly Indicator[]) {
  const groups: { group: Indicator['group']; count: number }[] = []
  for (const { group } of columns) {
    const last = groups.at(-1)
    if (last?.group === group) last.count += 1
    else groups.push({ group, count: 1 })
  }
  return groups
}
