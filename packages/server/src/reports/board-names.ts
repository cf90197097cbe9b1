import {
  firstDayOf,
  nextMonth,
  type LocalDate,
  type Month,
} from '@jejaring/core/calendar/local-date'
import type { Indicator } from '@jejaring/core/catalogue/indicator'
import { birthdaysOf, type BoardFilter } from '@jejaring/core/coverage/board-filter'
import { periodAt } from '@jejaring/core/judge/periods'
import type { Names } from '@jejaring/core/sync/board'
import { sql, type Kysely, type Transaction } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { noteRead } from '../audit/note-read.ts'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import { cursorOf, listed, listedColumns, PAGE, type After, type ListedRow } from './listed.ts'
import { readReach, readServicesDue, type Reach } from './name-facts.ts'

/** The row that sums a board. */
export const TOTAL = 'total'

export interface NamesQuestion {
  readonly indicator: Indicator
  readonly month: Month
  /** Village, dusun (`village/dusun`), Posyandu (`village/posyandu/id`) or neighbourhood code; `total` for all of the caller's villages. */
  readonly area: string
  readonly served: 'no' | 'yes'
  readonly filter: BoardFilter
  readonly today: LocalDate
  readonly after?: After
}

/** Who is behind a cell of the board, counted as the board counts: served by the end of the month and not lapsed by then. */
export async function readNames(
  db: Kysely<Tables>,
  caller: Caller,
  question: NamesQuestion,
): Promise<Names> {
  const { indicator, month, area, served, after } = question
  const villages = villagesOf(caller, area)
  const rows = await inScope(db, caller, async (trx) => {
    const found: VillageNames = []
    // Village by village, so that a page costs no more where there are many.
    for (const village of villages.filter((code) => code >= (after?.village ?? ''))) {
      const most = PAGE + 1 - found.length
      if (most > 0) found.push(...(await readVillage(db, trx, village, question, most)))
    }
    const people = Math.min(found.length, PAGE)
    const target = `${indicator.id} ${month} ${area} ${served}`
    const [village, ...others] = villages
    const where = village === undefined || others.length > 0 ? {} : { village }
    await noteRead(trx, caller, { action: 'board-names', ...where, target, people })
    return found
  })
  const people = rows.slice(0, PAGE).map((row) => ({
    ...listed(row),
    ...row.reach,
    household: row.household,
    due: row.due,
    ...(row.served_from === null ? {} : { servedFrom: row.served_from }),
  }))
  const last = people.at(-1)
  return {
    indicator: indicator.id,
    period: periodOf(question),
    area,
    people,
    ...(rows.length > PAGE && last !== undefined ? { next: cursorOf(last) } : {}),
  }
}

/** The villages an area lies in. */
export const villagesOf = (caller: Caller, area: string): readonly string[] =>
  area === TOTAL ? caller.villages.toSorted() : area.split('/', 1)

type VillageNames = (ListedRow & {
  readonly served_from: LocalDate | null
  readonly reach: Reach
  readonly household: string
  readonly due: readonly string[]
})[]

async function readVillage(
  db: Kysely<Tables>,
  trx: Transaction<Tables>,
  village: string,
  question: NamesQuestion,
  most: number,
): Promise<VillageNames> {
  const { after } = question
  const rows = await behindCell(trx, village, question)
    .$if(after?.village === village, (query) =>
      query.where(
        sql<boolean>`mark.rt >= (select rt from person where village = ${village} and id = ${after?.id ?? ''})
          and (mark.rt, person.name, person.id) > (
            select rt, name, id from person where village = ${village} and id = ${after?.id ?? ''})`,
      ),
    )
    .select(listedColumns)
    .select(['person.changed_seq', 'person.household'])
    .select(sql<LocalDate | null>`${markOf(question)} ->> 0`.as('served_from'))
    // A mark has the neighbourhood of its person, and its index has it too.
    .orderBy('mark.rt')
    .orderBy('person.name')
    .orderBy('person.id')
    .limit(most)
    .execute()
  const ids = rows.map(({ id }) => id)
  const due = await readServicesDue(trx, village, ids, question.today)
  const reach = await readReach(db, trx, village, rows)
  return rows.map((row) => ({ ...row, due: due.get(row.id) ?? [], reach: reach.get(row.id) ?? {} }))
}

/** The people of a village behind a cell; the caller says what of them. */
export function behindCell(
  trx: Transaction<Tables>,
  village: string,
  question: Pick<NamesQuestion, 'indicator' | 'month' | 'area' | 'filter'> & {
    /** Absent: all who are counted. */
    readonly served?: 'no' | 'yes'
  },
) {
  const { indicator, month, area, served, filter } = question
  const { sex, stage, disability } = filter
  const born = stage === undefined ? {} : birthdaysOf(stage, periodAt(indicator.period, month))
  const marked = markOf(question)
  return trx
    .selectFrom('mark')
    .innerJoin('person', (join) =>
      join.onRef('person.village', '=', 'mark.village').onRef('person.id', '=', 'mark.person'),
    )
    .where('mark.village', '=', village)
    .where('mark.indicator', '=', indicator.id)
    .where(marked, 'is not', null)
    .$if(area.includes('/'), (query) => query.where(within(area)))
    .$if(served !== undefined, (query) => query.where(isServed(question), '=', served === 'yes'))
    .$if(sex !== undefined, (query) => query.where('person.sex', '=', sex ?? 'female'))
    .$if(disability !== undefined, (query) =>
      query.where('person.disability', disability === 'with' ? '=' : '<>', 'with'),
    )
    .$if(born.from !== undefined, (query) =>
      query.where(sql<boolean>`person.birth_date >= ${born.from}`),
    )
    .$if(born.before !== undefined, (query) =>
      query.where(sql<boolean>`person.birth_date < ${born.before}`),
    )
}

/** Whether a person behind a cell is served, as the board counts. */
export function isServed(question: OfMonth) {
  const then = firstDayOf(nextMonth(question.month))
  const marked = markOf(question)
  return sql<boolean>`coalesce(${marked} ->> 0 < ${then} and coalesce(${marked} ->> 1 >= ${then}, true), false)`
}

type OfMonth = Pick<NamesQuestion, 'indicator' | 'month'>
const markOf = (question: OfMonth) => sql`mark.periods -> ${periodOf(question)}`
const periodOf = ({ indicator, month }: OfMonth): string => periodAt(indicator.period, month).id

/** A neighbourhood itself, or all of a dusun or Posyandu. */
function within(area: string) {
  const [, , posyandu, rt] = area.split('/')
  if (rt !== undefined) return sql<boolean>`mark.rt = ${area}`
  if (posyandu === undefined) return sql<boolean>`starts_with(mark.rt, ${`${area}/`})`
  return sql<boolean>`mark.rt in (select area from facility_area where facility = ${posyandu})`
}
