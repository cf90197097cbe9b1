import { monthNumberOf, yearOf, addDays, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Pyramid, PyramidRow } from '@jejaring/core/coverage/pyramid'
import { periodAt } from '@jejaring/core/judge/periods'
import { sql, type Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import type { HousesQuestion } from './board-houses.ts'
import { behindCell, isServed, villagesOf } from './board-names.ts'

/** How old they are who are counted in a cell. */
export async function readPyramid(
  db: Kysely<Tables>,
  caller: Caller,
  question: HousesQuestion,
): Promise<Pyramid> {
  const { indicator, area, month } = question
  const years = yearsOn(addDays(periodAt(indicator.period, month).before, -1))
  const found = new Map<string, PyramidRow>()
  await inScope(db, caller, async (trx) => {
    for (const village of villagesOf(caller, area)) {
      const rows = await behindCell(trx, village, question)
        .groupBy(['person.sex', years])
        .select(['person.sex', years.as('years')])
        .select(sql<number>`count(*)::int`.as('population'))
        .select(sql<number>`count(*) filter (where ${isServed(question)})::int`.as('served'))
        .execute()
      for (const row of rows) {
        const key = `${row.sex} ${row.years}`
        const { population = 0, served = 0 } = found.get(key) ?? {}
        found.set(key, {
          ...row,
          population: population + row.population,
          served: served + row.served,
        })
      }
    }
  })
  return { indicator: indicator.id, area, rows: [...found.values()] }
}

/** Completed years on the last day of a month: whole months decide, whatever the day of birth. */
const yearsOn = (day: LocalDate) => {
  const months = sql.lit(12 * yearOf(day) + monthNumberOf(day))
  const born = sql`12 * extract(year from person.birth_date) + extract(month from person.birth_date)`
  return sql<number>`greatest(0, floor((${months} - (${born})) / 12))::int`
}
