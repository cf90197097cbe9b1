import { firstDayOf, nextMonth, type Month } from '@jejaring/core/calendar/local-date'
import type { Indicator } from '@jejaring/core/catalogue/indicator'
import type { Names } from '@jejaring/core/sync/api'
import { sql, type Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { noteRead } from '../audit/note-read.ts'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import { cursorOf, listed, listedColumns, PAGE, type After } from './listed.ts'

/** The row that sums a board. */
export const TOTAL = 'total'

export interface NamesQuestion {
  readonly indicator: Indicator
  readonly month: Month
  /** Village, dusun (`village/dusun`) or neighbourhood code; `total` for all of the caller's villages. */
  readonly area: string
  readonly served: 'no' | 'yes'
  readonly after?: After
}

/** Who is behind a cell of the board, counted as the board counts: served by the end of the month and not lapsed by then. */
export async function readNames(
  db: Kysely<Tables>,
  caller: Caller,
  question: NamesQuestion,
): Promise<Names> {
  const { indicator, month, area, served, after } = question
  const villages = area === TOTAL ? caller.villages : area.split('/', 1)
  const period = indicator.period === 'year' ? month.slice(0, 4) : month
  const then = firstDayOf(nextMonth(month))
  const isServed = sql<boolean>`coalesce(mark.served_from < ${then}
    and (mark.served_before is null or mark.served_before >= ${then}), false)`
  const rows = await inScope(db, caller, async (trx) => {
    const page = await trx
      .selectFrom('mark')
      .innerJoin('person', (join) =>
        join.onRef('person.village', '=', 'mark.village').onRef('person.id', '=', 'mark.person'),
      )
      .where('mark.village', '=', sql<string>`any(${villages})`)
      .where('mark.indicator', '=', indicator.id)
      .where('mark.period', '=', period)
      .$if(area.includes('/'), (query) => query.where(within(area)))
      .where(isServed, '=', served === 'yes')
      .$if(after !== undefined, (query) =>
        query.where(
          sql<boolean>`(person.rt, person.name, person.id) > (
            select rt, name, id from person
            where village = ${after?.village ?? ''} and id = ${after?.id ?? ''})`,
        ),
      )
      .select(listedColumns)
      .select('mark.served_from')
      // An RT's code begins with its village.
      .orderBy('person.rt')
      .orderBy('person.name')
      .orderBy('person.id')
      .limit(PAGE + 1)
      .execute()
    const people = Math.min(page.length, PAGE)
    const target = `${indicator.id} ${month} ${area} ${served}`
    const [village, ...others] = villages
    const where = village === undefined || others.length > 0 ? {} : { village }
    await noteRead(trx, caller, { action: 'board-names', ...where, target, people })
    return page
  })
  const people = rows.slice(0, PAGE).map((row) => ({
    ...listed(row),
    ...(row.served_from === null ? {} : { servedFrom: row.served_from }),
  }))
  const last = people.at(-1)
  return {
    indicator: indicator.id,
    period,
    area,
    people,
    ...(rows.length > PAGE && last !== undefined ? { next: cursorOf(last) } : {}),
  }
}

/** A neighbourhood itself, or all of a dusun. */
const within = (area: string) =>
  area.split('/').length === 4
    ? sql<boolean>`mark.rt = ${area}`
    : sql<boolean>`starts_with(mark.rt, ${`${area}/`})`
