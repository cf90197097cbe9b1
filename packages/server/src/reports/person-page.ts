import { monthOf, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Catalogue } from '@jejaring/core/catalogue/indicator'
import { encountersOf } from '@jejaring/core/journal/arrival'
import { withCarried } from '@jejaring/core/journal/carried'
import type { PersonRecord } from '@jejaring/core/journal/record'
import { conflict } from '@jejaring/core/journal/writes'
import { judge } from '@jejaring/core/judge/judge'
import { periodsOf } from '@jejaring/core/judge/periods'
import type { PersonPage } from '@jejaring/core/sync/people'
import type { Kysely, Transaction } from 'kysely'
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
    const stamped = await authorsOfClocks(trx, village, id, disagreeing(person.record))
    return { ...person, members, stamped }
  })
  if (found === undefined) return undefined
  const { record, household, rt, members, stamped } = found
  const facts = await factsOf(db, village)
  const month = monthOf(today)
  return {
    record,
    household,
    neighbourhood: rt,
    members: members.map(listed),
    judgement: judge(record, { catalogue, facts, periods: periodsOf(month, month) }),
    authors: await namesOf(db, authorsOf(record)),
    ...(stamped.length === 0 ? {} : { writtenBy: await writtenBy(db, stamped) }),
  }
}

/** Stamps of values that were written apart and disagree. */
const disagreeing = ({ fields }: PersonRecord): readonly string[] =>
  Object.values(fields).flatMap((writes) => conflict<unknown>(writes).map(({ clock }) => clock))

interface Stamped {
  readonly clock: string
  readonly author: string
}

/** Who wrote the entries of these stamps about the person, under whichever id. */
async function authorsOfClocks(
  trx: Transaction<Tables>,
  village: string,
  id: string,
  clocks: readonly string[],
): Promise<readonly Stamped[]> {
  if (clocks.length === 0) return []
  return trx
    .selectFrom('entry')
    .where('village', '=', village)
    .where('clock', 'in', clocks)
    .where((is) =>
      is.or([
        is('subject', '=', id),
        is(
          'subject',
          'in',
          is
            .selectFrom('merged_person')
            .where('village', '=', village)
            .where('one', '=', id)
            .select('merged_person.id'),
        ),
      ]),
    )
    .select(['clock', 'author'])
    .execute()
}

async function writtenBy(
  db: Kysely<Tables>,
  stamped: readonly Stamped[],
): Promise<Readonly<Record<string, string>>> {
  const names = await namesOf(db, [...new Set(stamped.map(({ author }) => author))])
  return Object.fromEntries(stamped.map(({ clock, author }) => [clock, names[author] ?? '']))
}

function authorsOf(record: PersonRecord): readonly string[] {
  const visits = encountersOf(record).flatMap(({ versions, voided }) => [
    ...versions.map(({ author }) => author),
    ...(voided === undefined ? [] : [voided.author]),
  ])
  const letters = withCarried(record).referrals.flatMap(({ made, answers, replaced = [] }) => [
    ...(made === undefined ? [] : [made.author]),
    ...[...answers, ...replaced].map(({ author }) => author),
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
