import type { LocalDate, Month } from '@jejaring/core/calendar/local-date'
import type { Indicator } from '@jejaring/core/catalogue/indicator'
import { siblingsOf, type BoardFilter } from '@jejaring/core/coverage/board-filter'
import { targetOfToday } from '@jejaring/core/coverage/target-of-today'
import type { BoardGroup } from '@jejaring/core/coverage/board-group'
import type { Board, BoardRow } from '@jejaring/core/sync/api'
import { sql, type Kysely, type Transaction } from 'kysely'
import { inScope, type Scope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import {
  areasWithin,
  posyanduAreas,
  puskesmasAreas,
  villageAreas,
  type BoardArea,
  type BoardLevel,
} from './board-areas.ts'
import { TOTAL } from './board-names.ts'
import { boardCell, hiddenCell } from './board-cell.ts'
import { readCounts, type BoardColumns } from './board-counts.ts'
import { readFilteredRts } from './board-filtered.ts'
import { readSeries } from './board-series.ts'
import { boardMonths, periodOf } from './board-months.ts'
import { countsOf, hiddenCells, hiddenSiblings, type Sibling } from './board-hides.ts'
import { readOfficial } from './board-official.ts'
import { readPercents } from './board-percent.ts'
import { readVillageCounts } from './village-counts.ts'

export interface BoardQuestion {
  readonly title: string
  /** The villages in question; one alone for the levels below a village. */
  readonly villages: readonly string[]
  readonly level: BoardLevel
  readonly group: BoardGroup
  /** Its columns. */
  readonly indicators: readonly Indicator[]
  readonly month: Month
  readonly today: LocalDate
  /** Absent: everybody. */
  readonly filter?: BoardFilter
  /** Whether small numbers must not be shown; those of sensitive indicators are only shown to who sees names. */
  readonly hidesSmall: boolean
}

/** The board of local-area monitoring (PWS): places by indicators, from counters alone. */
export async function readBoard(
  db: Kysely<Tables>,
  scope: Scope,
  question: BoardQuestion,
): Promise<Board> {
  const { villages, level, month, today, group, indicators, filter } = question
  const columns = {
    months: boardMonths(month, today),
    indicators,
    ...(filter === undefined ? {} : { filter }),
  }
  const { months } = columns
  const [village] = villages
  const isWithin = isBelowVillage(level) && village !== undefined
  const parts = isWithin ? { rtsOf: village } : { villages }
  const areas = await areasOf(db, villages, level)
  const guards = filter !== undefined && !scope.seesNames
  const guarded = guardedOf(question, scope)
  const [counts, series, siblings, people, officialOf, percentOf, since] = await inScope(
    db,
    scope,
    async (trx) => [
      'rtsOf' in parts
        ? await (filter === undefined
            ? readCounts(trx, parts, columns)
            : readFilteredRts(trx, parts.rtsOf, columns))
        : await readVillageCounts(db, trx, parts.villages, columns),
      guards ? new Map() : await readSeries(trx, parts, { months, indicators: guarded }),
      guards ? await readSiblings(db, trx, villages, { ...columns, filter }) : [],
      await readPeople(trx, parts),
      await readOfficial(trx, villages, months),
      await readPercents(trx, villages, months),
      await readSince(trx, villages),
    ],
    { snapshot: true },
  )
  const whole = 'rtsOf' in parts ? parts.rtsOf : TOTAL
  // Of the villages themselves, for two Puskesmas may share one and a village may have none; so may Posyandu.
  const of = isWithin
    ? rtsIn(level === 'posyandu' ? await areasWithin(db, village, 'rt') : areas)
    : villages
  const total: BoardArea = { code: whole, name: question.title, of }
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
    title: question.title,
    group,
    month,
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

/** Whose small numbers are not shown. */
const guardedOf = ({ indicators, hidesSmall }: BoardQuestion, { seesNames }: Scope) =>
  indicators.filter(({ sensitive }) => hidesSmall || (sensitive === true && !seesNames))

/** Levels whose rows are parts of one village. */
export const isBelowVillage = (level: BoardLevel): level is 'dusun' | 'posyandu' | 'rt' =>
  level === 'dusun' || level === 'posyandu' || level === 'rt'

async function areasOf(
  db: Kysely<Tables>,
  villages: readonly string[],
  level: BoardLevel,
): Promise<readonly BoardArea[]> {
  const [village] = villages
  if (level === 'puskesmas') return puskesmasAreas(db, villages)
  if (village === undefined || level === 'village') return villageAreas(db, villages)
  return level === 'posyandu' ? posyanduAreas(db, village) : areasWithin(db, village, level)
}

const rtsIn = (areas: readonly BoardArea[]): readonly string[] => areas.flatMap(({ of }) => of)

async function readSince(
  trx: Transaction<Tables>,
  villages: readonly string[],
): Promise<Month | undefined> {
  const [journal] = await trx
    .selectFrom('journal')
    .where('village', '=', sql<string>`any(${villages})`)
    .select(sql<Month | null>`min(opened_from)`.as('since'))
    .execute()
  return journal?.since ?? undefined
}

async function readSiblings(
  db: Kysely<Tables>,
  trx: Transaction<Tables>,
  villages: readonly string[],
  columns: BoardColumns & { readonly filter: BoardFilter },
): Promise<readonly Sibling[]> {
  const siblings: Sibling[] = []
  for (const filter of siblingsOf(columns.filter)) {
    const own = { ...columns, filter }
    siblings.push({
      counts: await readVillageCounts(db, trx, villages, own),
      series: await readSeries(trx, { villages }, own),
    })
  }
  return siblings
}

async function readPeople(
  db: Kysely<Tables>,
  parts: { readonly villages: readonly string[] } | { readonly rtsOf: string },
): Promise<ReadonlyMap<string, { readonly people: number; readonly asked: number }>> {
  const whole = 'villages' in parts
  const villages = whole ? parts.villages : [parts.rtsOf]
  const rows = await db
    .selectFrom('population')
    .where('village', '=', sql<string>`any(${villages})`)
    .where('rt', whole ? '=' : '<>', '')
    .select(['village', 'rt', 'people', 'asked'])
    .execute()
  return new Map(
    rows.map(({ village, rt, people, asked }) => [whole ? village : rt, { people, asked }]),
  )
}
