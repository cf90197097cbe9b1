import { useStore } from '@nanostores/react'
import type { BoardCell } from '@jejaring/core/sync/board'
import { useFormat } from '../../i18n/format.ts'
import { boardMessages } from './desk-board.messages.ts'

/** The official number of a cell in words, with its year and source; undefined where it has none. */
export function useDenominators(): (cell: BoardCell) => string | undefined {
  const t = useStore(boardMessages)
  const format = useFormat()
  return ({ official, hidden }) =>
    official === undefined || hidden === true
      ? undefined
      : t.officialOf({
          people: format.number(official.population),
          year: official.year,
          source: official.sources.join('; '),
        })
}

/** The same with the percent against it: "Resmi: 45%, 54/120. Sasaran resmi 2026: 120 orang, SK Bupati 3." */
export function useOfficialShare(): (cell: BoardCell) => string | undefined {
  const t = useStore(boardMessages)
  const format = useFormat()
  const denominatorsOf = useDenominators()
  return (cell) => {
    const words = denominatorsOf(cell)
    if (words === undefined || cell.official === undefined) return undefined
    const { population } = cell.official
    if (population === 0) return words
    const percent = Math.floor((100 * cell.served) / population)
    const share = `${percent}%, ${format.number(cell.served)}/${format.number(population)}`
    return `${t.officialShare({ share })} ${words}`
  }
}
