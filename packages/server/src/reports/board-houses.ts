import type { GapHouse, GapHouses } from '@jejaring/core/coverage/gap-houses'
import { sql, type Kysely, type Transaction } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { noteRead } from '../audit/note-read.ts'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import { behindCell, villagesOf, type NamesQuestion } from './board-names.ts'
import { listed, listedColumns, PAGE } from './listed.ts'
import { readReach, readServicesDue } from './name-facts.ts'

export type HousesQuestion = Pick<
  NamesQuestion,
  'indicator' | 'month' | 'area' | 'today' | 'filter'
>

interface Counted {
  readonly village: string
  readonly household: string
  readonly people: number
}

/** The houses behind a cell with people who are not served, those first where one visit reaches most. */
export async function readHouses(
  db: Kysely<Tables>,
  caller: Caller,
  question: HousesQuestion,
): Promise<GapHouses> {
  const { indicator, month, area, today } = question
  return inScope(db, caller, async (trx) => {
    const villages = villagesOf(caller, area)
    const all: Counted[] = []
    for (const village of villages) all.push(...(await countByHouse(trx, village, question)))
    const first = all.toSorted(mostFirst).slice(0, PAGE)
    const known = new Map<string, GapHouse>()
    for (const village of new Set(first.map((house) => house.village))) {
      const ids = first.flatMap((one) => (one.village === village ? [one.household] : []))
      for (const house of await readVillage(db, trx, village, ids, question))
        known.set(house.id, house)
    }
    const shown = first.flatMap(({ household }) => known.get(household) ?? [])
    const [village, ...others] = villages
    await noteRead(trx, caller, {
      action: 'board-names',
      ...(village === undefined || others.length > 0 ? {} : { village }),
      target: `${indicator.id} ${month} ${area} houses`,
      people: shown.reduce((sum, { people }) => sum + people.length, 0),
    })
    return {
      indicator: indicator.id,
      area,
      today,
      shown,
      houses: all.length,
      people: all.reduce((sum, { people }) => sum + people, 0),
    }
  })
}

/** Houses of the same size in an order of their own, so that a second look shows the same. */
const mostFirst = (a: Counted, b: Counted): number =>
  b.people - a.people || (a.household < b.household ? -1 : 1)

const countByHouse = (
  trx: Transaction<Tables>,
  village: string,
  question: HousesQuestion,
): Promise<Counted[]> =>
  behindCell(trx, village, { ...question, served: 'no' })
    .groupBy(['person.village', 'person.household'])
    .select(['person.village', 'person.household'])
    .select(sql<number>`count(*)::int`.as('people'))
    .execute()

async function readVillage(
  db: Kysely<Tables>,
  trx: Transaction<Tables>,
  village: string,
  households: readonly string[],
  question: HousesQuestion,
): Promise<readonly GapHouse[]> {
  const rows = await behindCell(trx, village, { ...question, served: 'no' })
    .innerJoin('household', (join) =>
      join
        .onRef('household.village', '=', 'person.village')
        .onRef('household.id', '=', 'person.household'),
    )
    .where('person.household', '=', sql<string>`any(${households}::uuid[])`)
    .select(listedColumns)
    .select(['person.changed_seq', 'person.household', 'household.head_name'])
    .orderBy('person.birth_date', 'desc')
    .orderBy('person.id')
    .execute()
  const ids = rows.map(({ id }) => id)
  const due = await readServicesDue(trx, village, ids, question.today)
  const reach = await readReach(db, trx, village, rows)
  return households.flatMap((id) => {
    const members = rows.filter(({ household }) => household === id)
    const [first] = members
    if (first === undefined) return []
    return {
      id,
      village,
      head: first.head_name,
      neighbourhood: first.rt,
      ...(first.posyandu === null ? {} : { posyandu: first.posyandu }),
      people: members.map((row) => ({
        ...listed(row),
        ...reach.get(row.id),
        due: due.get(row.id) ?? [],
      })),
    }
  })
}
