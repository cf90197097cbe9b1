import { addDays, firstDayOf, monthOf, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Catalogue } from '@jejaring/core/catalogue/indicator'
import type { Agenda, MovedCell } from '@jejaring/core/meeting/agenda'
import { movementOf, type Figure } from '@jejaring/core/meeting/movement'
import type { Board } from '@jejaring/core/sync/board'
import type { KeptMeeting } from './read-meetings.ts'
import { figureOf } from './read-actions.ts'

/** More than this nobody talks about. */
const MOST = 12

/**
 * What moved most, counted in people, what got worse first, since the figures of the last meeting were kept; where there was none since the end
 * of last month, which says nothing of an indicator that is counted by the month.
 */
export function movedCells(
  board: Board,
  last: KeptMeeting | undefined,
  { indicators }: Pick<Catalogue, 'indicators'>,
): Pick<Agenda, 'moved' | 'movedSince'> {
  const now = { ...board, columns: board.indicators }
  const kept = last?.figures
  const moved = board.rows.flatMap(({ area, name, cells }) =>
    cells.flatMap(({ indicator, hidden, servedBefore }): MovedCell[] => {
      const figure = figureOf(now, { indicator, area })
      const known = indicators.find(({ id }) => id === indicator)
      if (figure === undefined || known === undefined || hidden === true) return []
      const monthEnd =
        servedBefore === undefined || known.period === 'month'
          ? undefined
          : { ...figure, served: servedBefore }
      const before = kept === undefined ? monthEnd : figureOf(kept, { indicator, area })
      if (before === undefined) return []
      const movement = movementOf(before, figure, known.wanted)
      if (movement !== 'better' && movement !== 'worse') return []
      return [{ area, name, indicator, before, now: figure, movement }]
    }),
  )
  const isWorse = ({ movement }: MovedCell) => Number(movement === 'worse')
  const largest = moved.toSorted(
    (a, b) => isWorse(b) - isWorse(a) || Math.abs(gain(b)) - Math.abs(gain(a)),
  )
  return { moved: largest.slice(0, MOST), movedSince: sinceOf(board.today, last) }
}

const gain = ({ before, now }: { readonly before: Figure; readonly now: Figure }): number =>
  now.served - (before.served / before.population) * now.population

const sinceOf = (today: LocalDate, last: KeptMeeting | undefined): LocalDate =>
  last?.figures?.today ?? addDays(firstDayOf(monthOf(today)), -1)
