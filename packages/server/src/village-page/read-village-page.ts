import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { VillagePage } from '@jejaring/core/village-page/village-page'
import { sql, type Kysely } from 'kysely'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import type { Deps } from '../http/deps.ts'
import { readFacilities } from '../places/read-facilities.ts'
import type { PageArea } from './areas.ts'
import { readAsks } from './read-asks.ts'
import { readBudget } from './read-budget.ts'
import { readDays } from './read-days.ts'
import { readLines } from './read-lines.ts'
import { readPromises } from './read-promises.ts'

/** The page of an area as it is today. Nothing in it depends on who asks. */
export async function readVillagePage(
  { db, catalogue }: Pick<Deps, 'db' | 'catalogue'>,
  { code, name, kind, villages }: PageArea,
  today: LocalDate,
): Promise<VillagePage> {
  const codes = villages.map((village) => village.code)
  const facilities = await readFacilities(db, { villages: codes })
  const posyandu = facilities.filter((facility) => facility.kind === 'posyandu')
  const people = await peopleOf(db, codes)
  const days = await readDays(db, codes, { posyandu, today })
  return {
    area: code,
    name,
    kind,
    today,
    people: codes.reduce((sum, village) => sum + (people.get(village) ?? 0), 0),
    posyandu: posyandu.length,
    villages: villages.map((village) => ({ ...village, people: people.get(village.code) ?? 0 })),
    puskesmas: facilities.filter((one) => one.kind === 'puskesmas').map((one) => one.name),
    lines: await readLines(db, codes, { indicators: catalogue.indicators, today }),
    asks: await readAsks(db, { villages: codes, posyandu, days, today }),
    promises: await readPromises(db, code, today),
    days,
    budget: await readBudget(db, codes, today),
  }
}

async function peopleOf(
  db: Kysely<Tables>,
  villages: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await inScope(db, { villages, seesNames: false }, (trx) =>
    trx
      .selectFrom('population')
      .where('village', '=', sql<string>`any(${villages})`)
      .where('rt', '=', '')
      .select(['village', 'people'])
      .execute(),
  )
  return new Map(rows.map(({ village, people }) => [village, people]))
}
