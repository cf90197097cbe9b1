import type { Indicator } from '@jejaring/core/catalogue/indicator'
import { hideParts } from '@jejaring/core/coverage/hide-parts'
import type { Count } from '@jejaring/core/coverage/trend'
import type { BoardArea } from './board-areas.ts'

/**
 * Which cells of a board with a filter are hidden from who sees no names, by area and indicator.
 *
 * @param partsOf of an area and an indicator, what the filter and each of its siblings let through in every month of the
 *   period until the one asked for
 */
export function hiddenByParts(
  areas: readonly BoardArea[],
  total: BoardArea,
  indicators: readonly Indicator[],
  partsOf: (area: BoardArea, indicator: Indicator) => readonly (readonly Count[])[],
): (area: string, indicator: string) => boolean {
  const hidden = new Set<string>()
  for (const indicator of indicators) {
    const cells = hideParts(areas.map((area) => partsOf(area, indicator)))
    const hide = (area: BoardArea) => hidden.add(`${area.code} ${indicator.id}`)
    areas.filter((_, at) => cells.areas[at]).forEach(hide)
    if (cells.total || hideParts([partsOf(total, indicator)]).total) hide(total)
  }
  return (area, indicator) => hidden.has(`${area} ${indicator}`)
}
