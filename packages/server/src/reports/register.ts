import type { Period } from '@jejaring/core/catalogue/indicator'
import { registerRows, type RegisterOptions, type RegisterRow } from '@jejaring/core/registers/rows'
import { sql, type Kysely, type Transaction } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { noteRead } from '../audit/note-read.ts'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'

export interface RegisterQuestion extends RegisterOptions {
  readonly villages: readonly string[]
  /** The month. */
  readonly period: Period
}

/** People whose records are read at once. */
const PORTION = 500

/** The rows of a register, village by village, by day and name; each village is noted as a look at its people. */
export async function* readRegister(
  db: Kysely<Tables>,
  caller: Caller,
  question: RegisterQuestion,
): AsyncGenerator<readonly RegisterRow[]> {
  for (const village of question.villages) {
    yield await inScope(db, caller, async (trx) => {
      const rows = await readVillage(trx, village, question)
      const target = `${question.service.id} ${question.period.id}`
      const people = rows.length
      await noteRead(trx, caller, { action: 'register', village, target, people })
      return rows
    })
  }
}

async function readVillage(
  trx: Transaction<Tables>,
  village: string,
  { period, ...options }: RegisterQuestion,
): Promise<readonly RegisterRow[]> {
  const people = await visitedIn(trx, village, period)
  const rows: RegisterRow[] = []
  for (let at = 0; at < people.length; at += PORTION) {
    const portion = people.slice(at, at + PORTION)
    const found = await trx
      .selectFrom('person')
      .where('village', '=', village)
      .where('id', '=', sql<string>`any(${portion}::uuid[])`)
      .select(['record', 'rt'])
      .execute()
    rows.push(...found.flatMap(({ record, rt }) => registerRows(record, rt, period, options)))
  }
  return rows.toSorted((a, b) => (a.on === b.on ? compare(a.name, b.name) : compare(a.on, b.on)))
}

/** Who had a visit in the month: a visit that now lies there has an entry that says so. */
async function visitedIn(
  trx: Transaction<Tables>,
  village: string,
  period: Period,
): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom('entry')
    .where('village', '=', village)
    .where('kind', 'in', ['encounter-recorded', 'encounter-amended'])
    .where('on_day', '>=', period.from)
    .where('on_day', '<', period.before)
    .select('subject')
    .distinct()
    .execute()
  return rows.map(({ subject }) => subject)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
