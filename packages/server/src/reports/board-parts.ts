import type { Indicator } from '@jejaring/core/catalogue/indicator'
import { isSmall } from '@jejaring/core/coverage/hide-small'
import { hideParts } from '@jejaring/core/coverage/hide-parts'
import type { Count } from '@jejaring/core/coverage/trend'
import type { BoardArea } from './board-areas.ts'

/**
 * Which cells of a board with a filter are hidden from who sees no names, by area and indicator.
 *
 * @param countsOf of an area and an indicator, what the filter and each of its siblings let through
 */
export function hiddenByParts(
  areas: readonly BoardArea[],
  total: BoardArea,
  indicators: readonly Indicator[],
  countsOf: (area: BoardArea, indicator: Indicator) => readonly Count[],
): (area: string, indicator: string) => boolean {
  const hidden = new Set<string>()
  for (const indicator of indicators) {
    const cells = hideParts(areas.map((area) => countsOf(area, indicator)))
    const hide = (area: BoardArea) => hidden.add(`${area.code} ${indicator.id}`)
    areas.filter((_, at) => cells.areas[at]).forEach(hide)
    if (cells.total || countsOf(total, indicator).some(isSmall)) hide(total)
  }
  return (area, indicator) => hidden.has(`${area} ${indicator}`)
}
