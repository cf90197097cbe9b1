import { monthOf, type Month } from '@jejaring/core/calendar/local-date'
import type { Indicator } from '@jejaring/core/catalogue/indicator'
import { targetOfToday } from '@jejaring/core/coverage/target-of-today'
import type { Board, BoardRow } from '@jejaring/core/sync/board'
import type { Kysely } from 'kysely'
import type { Scope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import type { BoardArea } from './board-areas.ts'
import { boardCell, hiddenCell } from './board-cell.ts'
import {
  isBelowVillage,
  readFacts,
  type BoardQuestion,
  type Facts,
  type MonthFacts,
} from './board-facts.ts'
import { countsOf, hiddenCells, hiddenSiblings } from './board-hides.ts'
import { periodOf } from './board-months.ts'
import { TOTAL } from './board-names.ts'

/** The board of local-area monitoring (PWS): places by indicators, from counters alone. */
export async function readBoard(
  db: Kysely<Tables>,
  scope: Scope,
  question: BoardQuestion,
): Promise<Board> {
  const [board] = await readBoards(db, scope, question, [question.month])
  if (board === undefined) throw new Error('a board for every month')
  return board
}

/** The boards of several months, in their order, of one moment: whatever does not change with the month is read once. */
export async function readBoards(
  db: Kysely<Tables>,
  scope: Scope,
  question: BoardQuestion,
  months: readonly Month[],
): Promise<readonly Board[]> {
  const facts = await readFacts(db, scope, question, months)
  return facts.months.map((of) => drawBoard(question, facts, of))
}

function drawBoard(
  { title, villages, level, group, indicators, today, filter }: BoardQuestion,
  { areas, guarded, guards, people, since, of }: Facts,
  { months, counts, series, siblings, officialOf, percentOf }: MonthFacts,
): Board {
  const [village] = villages
  const isWithin = isBelowVillage(level) && village !== undefined
  const whole = isWithin ? village : TOTAL
  const total: BoardArea = { code: whole, name: title, of }
  const hides = guards
    ? hiddenSiblings({ areas, total, indicators, siblings, months })
    : hiddenCells({ areas, total, indicators: guarded, counts, months }, series)
  const targetToday = (places: readonly string[], indicator: Indicator): number => {
    const { percent } = percentOf(places, indicator)
    return targetOfToday(indicator, months.gone[indicator.period], percent)
  }
  const living = (area: BoardArea, what: 'people' | 'asked'): number =>
    area.of.reduce((sum, part) => sum + (people.get(part)?.[what] ?? 0), 0)
  const row = (area: BoardArea): BoardRow => ({
    area: area.code,
    name: area.name,
    people: living(area, 'people'),
    cells: indicators.map((indicator) => {
      if (hides.now(area.code, indicator.id)) return hiddenCell(indicator.id)
      const official =
        // No decree parts its numbers.
        filter !== undefined || (isWithin && area.code !== whole)
          ? undefined
          : officialOf(isWithin ? [area.code] : area.of, indicator)
      const own = targetToday(isWithin ? villages : area.of, indicator)
      const cell = {
        ...boardCell(indicator, countsOf(area, indicator, counts, months), {
          months,
          official,
          targetToday: own,
        }),
        ...(own === targetToday(villages, indicator) ? {} : { targetToday: own }),
      }
      if (!hides.before(area.code, indicator.id)) return cell
      const { servedBefore: _small, ...shown } = cell
      return shown
    }),
  })
  return {
    title,
    group,
    month: monthOf(months.month.from),
    ...(since === undefined ? {} : { since }),
    today,
    elapsed: 100 * months.gone.year,
    indicators: indicators.map((indicator) => {
      const { percent, decree } = percentOf(villages, indicator)
      return {
        id: indicator.id,
        period: periodOf(indicator, months).id,
        target: percent,
        targetToday: targetToday(villages, indicator),
        ...(decree === undefined ? {} : { decree }),
      }
    }),
    rows: areas.map(row),
    total: row(total),
    ...(filter?.disability === undefined ? {} : { asked: living(total, 'asked') }),
    ...(guarded.length > 0 || guards ? { hidesSmall: true } : {}),
  }
}
