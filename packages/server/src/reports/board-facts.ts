import type { LocalDate, Month } from '@jejaring/core/calendar/local-date'
import type { Indicator } from '@jejaring/core/catalogue/indicator'
import { siblingsOf, type BoardFilter } from '@jejaring/core/coverage/board-filter'
import type { BoardGroup } from '@jejaring/core/coverage/board-group'
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
import { readCountsOf, type BoardColumns, type Counts } from './board-counts.ts'
import { readFilteredRts } from './board-filtered.ts'
import type { Sibling } from './board-hides.ts'
import { boardMonths, yearsOf, type BoardMonths } from './board-months.ts'
import { readOfficial, type OfficialNumbers } from './board-official.ts'
import { readPercents, type PercentOf } from './board-percent.ts'
import { readSeries, type Series } from './board-series.ts'
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

/** What boards of some places are made of. */
export interface Facts {
  readonly areas: readonly BoardArea[]
  /** Whose small numbers are not shown. */
  readonly guarded: readonly Indicator[]
  /** Whether a filter parts people for who sees no names. */
  readonly guards: boolean
  readonly people: ReadonlyMap<string, { readonly people: number; readonly asked: number }>
  readonly since: Month | undefined
  /** What all areas together are made of: of the villages themselves, for two Puskesmas may share one and a village may have none; so may Posyandu. */
  readonly of: readonly string[]
  readonly months: readonly MonthFacts[]
}
export interface MonthFacts {
  readonly months: BoardMonths
  readonly counts: Counts
  readonly series: Series
  readonly siblings: readonly Sibling[]
  readonly officialOf: OfficialNumbers
  readonly percentOf: PercentOf
}

export async function readFacts(
  db: Kysely<Tables>,
  scope: Scope,
  question: BoardQuestion,
  asked: readonly Month[],
): Promise<Facts> {
  const { villages, level, today, indicators, filter } = question
  const all = asked.map((month) => ({
    months: boardMonths(month, today),
    indicators,
    ...(filter === undefined ? {} : { filter }),
  }))
  const years = yearsOf(all.map(({ months }) => months))
  const [village] = villages
  const isWithin = isBelowVillage(level) && village !== undefined
  const parts = isWithin ? { rtsOf: village } : { villages }
  const areas = await areasOf(db, villages, level)
  const guards = filter !== undefined && !scope.seesNames
  const guarded = guardedOf(question, scope)
  const of =
    isWithin && village !== undefined
      ? rtsIn(level === 'posyandu' ? await areasWithin(db, village, 'rt') : areas)
      : villages
  return inScope(
    db,
    scope,
    async (trx) => {
      const counts =
        'villages' in parts
          ? await readVillageCounts(db, trx, parts.villages, all)
          : filter === undefined
            ? await readCountsOf(trx, parts, all)
            : await readFilteredRts(trx, parts.rtsOf, all)
      const series = await oneByOne(all, async ({ months }) =>
        guards ? noSeries : readSeries(trx, parts, { months, indicators: guarded }),
      )
      const siblings = guards
        ? await readSiblings(db, trx, villages, all, filter)
        : all.map((): readonly Sibling[] => [])
      const people = await readPeople(trx, parts)
      const officialIn = await readOfficial(trx, villages, years)
      const percentIn = await readPercents(trx, villages, years)
      const since = await readSince(trx, villages)
      return {
        areas,
        guarded,
        guards,
        people,
        since,
        of,
        months: all.map(({ months }, at) => ({
          months,
          counts: counts[at] ?? noCounts,
          series: series[at] ?? noSeries,
          siblings: siblings[at] ?? [],
          officialOf: officialIn(months),
          percentOf: percentIn(months),
        })),
      }
    },
    { snapshot: true },
  )
}
const noCounts: Counts = new Map()
const noSeries: Series = new Map()

async function oneByOne<Asked, Found>(
  all: readonly Asked[],
  read: (one: Asked) => Promise<Found>,
): Promise<readonly Found[]> {
  const found: Found[] = []
  for (const one of all) found.push(await read(one))
  return found
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

/** By month, what the filter and each of its siblings let through. */
async function readSiblings(
  db: Kysely<Tables>,
  trx: Transaction<Tables>,
  villages: readonly string[],
  all: readonly BoardColumns[],
  among: BoardFilter,
): Promise<readonly (readonly Sibling[])[]> {
  const parts = await oneByOne(siblingsOf(among), async (filter) => {
    const own = all.map((columns) => ({ ...columns, filter }))
    const counts = await readVillageCounts(db, trx, villages, own)
    const series = await oneByOne(own, (columns) => readSeries(trx, { villages }, columns))
    return { counts, series }
  })
  return all.map((_, at) =>
    parts.map(({ counts, series }) => ({
      counts: counts[at] ?? noCounts,
      series: series[at] ?? noSeries,
    })),
  )
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
