import type { Indicator } from '@jejaring/core/catalogue/indicator'
import { hideOverMonths } from '@jejaring/core/coverage/hide-over-months'
import { isSmall } from '@jejaring/core/coverage/hide-small'
import type { Count } from '@jejaring/core/coverage/trend'
import type { BoardArea } from './board-areas.ts'

/** Whether a cell is hidden, by area and indicator. */
type IsHidden = (area: string, indicator: string) => boolean

/**
 * Which cells of a board are hidden, for who has the boards of all months of a period: in its last month, and in the one
 * before. Neighbourhoods are hidden within their dusun, because the board by dusun shows what they sum to; where a dusun is
 * hidden, so are all of its neighbourhoods.
 *
 * @param seriesOf from the first month of the period on
 */
export function hiddenOf(
  areas: readonly BoardArea[],
  total: BoardArea,
  indicators: readonly Indicator[],
  seriesOf: (area: BoardArea, indicator: Indicator) => readonly Count[],
): { readonly now: IsHidden; readonly before: IsHidden } {
  const now = new Set<string>()
  const before = new Set<string>()
  const dusun = [...new Set(areas.map((area) => area.dusun))]
  const groups = dusun.map((code) => areas.filter((area) => area.dusun === code))
  for (const indicator of indicators) {
    const keyOf = ({ code }: BoardArea): string => `${code} ${indicator.id}`
    const whole = seriesOf(total, indicator)
    const months = [...whole.keys()]
    if (isSmall(whole.at(-1) ?? nobody)) now.add(keyOf(total))
    if (isSmall(whole.at(-2) ?? nobody)) before.add(keyOf(total))
    const of = groups.map((group) => group.map((area) => seriesOf(area, indicator)))
    const hidesGroup =
      groups.length > 1
        ? hideOverMonths(months.map((month) => ({ cells: of.map((part) => sum(at(part, month))) })))
        : []
    for (const [place, group] of groups.entries()) {
      const columns = months.map((month) => ({
        cells: at(of[place] ?? [], month),
        ...(hidesGroup[month]?.[place] === true ? { isSumHidden: true as const } : {}),
      }))
      const hidden = hideOverMonths(columns)
      for (const [one, area] of group.entries()) {
        if (hidden.at(-1)?.[one] === true) now.add(keyOf(area))
        if (hidden.at(-2)?.[one] === true) before.add(keyOf(area))
      }
    }
  }
  return {
    now: (area, indicator) => now.has(`${area} ${indicator}`),
    before: (area, indicator) => before.has(`${area} ${indicator}`),
  }
}

const nobody: Count = { population: 0, served: 0 }
const at = (series: readonly (readonly Count[])[], month: number): readonly Count[] =>
  series.map((of) => of[month] ?? nobody)

const sum = (counts: readonly Count[]): Count => ({
  population: counts.reduce((all, { population }) => all + population, 0),
  served: counts.reduce((all, { served }) => all + served, 0),
})
