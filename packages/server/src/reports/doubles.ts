import type { PersonFields } from '@jejaring/core/person/person'
import { likelyPairs, type Comparable } from '@jejaring/core/person/likely-pairs'
import { current, type Writes } from '@jejaring/core/journal/writes'
import type { PersonRecord } from '@jejaring/core/journal/record'
import type { Double, Doubles } from '@jejaring/core/sync/people'
import { sql, type Kysely, type Transaction } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { noteRead } from '../audit/note-read.ts'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import { listed, listedColumns } from './listed.ts'

/** Pairs of one answer: who settles them sees the next. */
const SHOWN = 30

interface Row {
  readonly id: string
  readonly household: string
  readonly fields: Writes<PersonFields>
  readonly apart: readonly string[] | null
}

/** People of a village who were likely written down twice, the likeliest first. */
export async function readDoubles(
  db: Kysely<Tables>,
  caller: Caller,
  village: string,
): Promise<Doubles> {
  return inScope(db, caller, async (trx) => {
    const { rows } = await sql<Row>`
      select id, household, record -> 'fields' as fields, record -> 'apart' as apart from person
      where village = ${village} and left_on is null`.execute(trx)
    const pairs = likelyPairs(rows.flatMap(comparable))
    const shown = pairs.slice(0, SHOWN)
    const ids = [...new Set(shown.flatMap(({ one, other }) => [one, other]))]
    const people = await readPeople(trx, village, ids)
    await noteRead(trx, caller, { action: 'doubles', village, target: village, people: ids.length })
    return {
      total: pairs.length,
      pairs: shown.flatMap(({ one, other, signs }) => {
        const [first, second] = [people.get(one), people.get(other)]
        return first === undefined || second === undefined
          ? []
          : [{ one: first, other: second, signs: signs.map(({ fact, says }) => ({ fact, says })) }]
      }),
    }
  })
}

function comparable({ id, household, fields, apart }: Row): readonly Comparable[] {
  const [name, sex, birthDate] = [
    current(fields.name),
    current(fields.sex),
    current(fields.birthDate),
  ]
  if (name === undefined || sex === undefined || birthDate === undefined) return []
  const [motherName, nik] = [current(fields.motherName), current(fields.nik)]
  return [
    {
      id,
      name,
      sex,
      birthDate,
      household,
      ...(current(fields.birthDateEstimated) === true ? { birthDateEstimated: true } : {}),
      ...(motherName === undefined ? {} : { motherName }),
      ...(nik === undefined ? {} : { nikEnd: nik.slice(-4) }),
      ...(apart === null ? {} : { apart }),
    },
  ]
}

async function readPeople(
  trx: Transaction<Tables>,
  village: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Double>> {
  if (ids.length === 0) return new Map()
  const rows = await trx
    .selectFrom('person')
    .innerJoin('household', (join) =>
      join
        .onRef('household.village', '=', 'person.village')
        .onRef('household.id', '=', 'person.household'),
    )
    .where('person.village', '=', village)
    .where('person.id', '=', sql<string>`any(${ids}::uuid[])`)
    .select(listedColumns)
    .select(['household.head_name', 'person.record'])
    .execute()
  return new Map(
    rows.map((row) => [row.id, { ...listed(row), head: row.head_name, ...said(row.record) }]),
  )
}

function said(record: PersonRecord) {
  const { fields, encounters } = record
  const [motherName, nik] = [current(fields.motherName), current(fields.nik)]
  const last = encounters
    .flatMap(({ versions: [version], voided }) =>
      version === undefined || voided !== undefined ? [] : [version.on],
    )
    .toSorted()
    .at(-1)
  return {
    ...(current(fields.birthDateEstimated) === true ? { birthDateEstimated: true as const } : {}),
    ...(motherName === undefined ? {} : { motherName }),
    ...(nik === undefined ? {} : { nikEnd: nik.slice(-4) }),
    ...(last === undefined ? {} : { lastVisit: last }),
  }
}
