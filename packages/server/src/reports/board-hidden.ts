import type { Indicator } from '@jejaring/core/catalogue/indicator'
import { hideSmall, isSmall } from '@jejaring/core/coverage/hide-small'
import type { Count } from '@jejaring/core/coverage/trend'
import type { BoardArea } from './board-areas.ts'

/**
 * Which cells of a board are hidden, by area and indicator. Neighbourhoods are hidden within their dusun, because the
 * board by dusun shows what they sum to; where a dusun is hidden, so are all of its neighbourhoods.
 */
export function hiddenOf(
  areas: readonly BoardArea[],
  total: BoardArea,
  indicators: readonly Indicator[],
  countOf: (area: BoardArea, indicator: Indicator) => Count,
): (area: string, indicator: string) => boolean {
  const hidden = new Set<string>()
  const dusun = [...new Set(areas.map((area) => area.dusun))]
  const groups = dusun.map((code) => areas.filter((area) => area.dusun === code))
  for (const indicator of indicators) {
    const hide = (area: BoardArea) => hidden.add(`${area.code} ${indicator.id}`)
    const count = (area: BoardArea) => countOf(area, indicator)
    if (isSmall(count(total))) hide(total)
    const sums = groups.map((group) => sum(group.map(count)))
    const groupHidden = groups.length > 1 ? hideSmall(sums) : []
    for (const [at, group] of groups.entries()) {
      const counts = group.map(count)
      const cells = groupHidden[at] === true ? counts.map(isSomebody) : hideSmall(counts)
      group.filter((_, place) => cells[place]).forEach(hide)
    }
  }
  return (area, indicator) => hidden.has(`${area} ${indicator}`)
}

const isSomebody = ({ population }: Count): boolean => population > 0

const sum = (counts: readonly Count[]): Count => ({
  population: counts.reduce((all, { population }) => all + population, 0),
  served: counts.reduce((all, { served }) => all + served, 0),
})
