import { monthOf, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Catalogue } from '@jejaring/core/catalogue/indicator'
import { encountersOf } from '@jejaring/core/journal/arrival'
import type { PersonRecord } from '@jejaring/core/journal/record'
import { judge } from '@jejaring/core/judge/judge'
import { periodsOf } from '@jejaring/core/judge/periods'
import type { PersonPage } from '@jejaring/core/sync/api'
import type { Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { noteRead } from '../audit/note-read.ts'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import { factsOf } from '../places/village-places.ts'
import { listed, listedColumns } from './listed.ts'

/** All that is known of one person and what follows from it, or undefined when the caller sees no such person. */
export async function readPersonPage(
  { db, catalogue }: { readonly db: Kysely<Tables>; readonly catalogue: Catalogue },
  caller: Caller,
  question: { readonly village: string; readonly id: string; readonly today: LocalDate },
): Promise<PersonPage | undefined> {
  const { village, today } = question
  const found = await inScope(db, caller, async (trx) => {
    const goesOn = await trx
      .selectFrom('merged_person')
      .where('village', '=', village)
      .where('id', '=', question.id)
      .select('one')
      .executeTakeFirst()
    const id = goesOn?.one ?? question.id
    const person = await trx
      .selectFrom('person')
      .innerJoin('household', (join) =>
        join
          .onRef('household.village', '=', 'person.village')
          .onRef('household.id', '=', 'person.household'),
      )
      .where('person.village', '=', village)
      .where('person.id', '=', id)
      .select(['person.record', 'person.rt', 'person.household as household_id'])
      .select('household.record as household')
      .executeTakeFirst()
    if (person === undefined) return undefined
    const members = await trx
      .selectFrom('person')
      .where('village', '=', village)
      .where('household', '=', person.household_id)
      .where('id', '<>', id)
      .where('left_on', 'is', null)
      .select(listedColumns)
      .orderBy('birth_date')
      .orderBy('id')
      .execute()
    await noteRead(trx, caller, { action: 'person', village, target: id, people: 1 })
    return { ...person, members }
  })
  if (found === undefined) return undefined
  const { record, household, rt, members } = found
  const facts = await factsOf(db, village)
  const month = monthOf(today)
  return {
    record,
    household,
    neighbourhood: rt,
    members: members.map(listed),
    judgement: judge(record, { catalogue, facts, periods: periodsOf(month, month) }),
    authors: await namesOf(db, authorsOf(record)),
  }
}

function authorsOf(record: PersonRecord): readonly string[] {
  const visits = encountersOf(record).flatMap(({ versions, voided }) => [
    ...versions.map(({ author }) => author),
    ...(voided === undefined ? [] : [voided.author]),
  ])
  const letters = record.referrals.flatMap(({ made, answers }) => [
    ...(made === undefined ? [] : [made.author]),
    ...answers.map(({ author }) => author),
  ])
  return [...new Set([...visits, ...letters])]
}

async function namesOf(
  db: Kysely<Tables>,
  accounts: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  if (accounts.length === 0) return {}
  const rows = await db
    .selectFrom('account_user')
    .where('id', 'in', accounts)
    .select(['id', 'name'])
    .execute()
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]))
}
