import type { Found } from '@jejaring/core/sync/people'
import { sql, type Transaction } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import type { Tables } from '../db/tables.ts'
import { listed, listedColumns } from './listed.ts'

/** More of them is a street, not a house. */
const SHOWN = 8

/** Houses by their head or address, or by `rt 3` with or without one of them; `text` as `searchText` has it. */
export async function findHouses(
  trx: Transaction<Tables>,
  { villages }: Caller,
  text: string,
): Promise<Found['houses']> {
  const [said, number = ''] = /\brt ?0*(\d{1,3})\b/.exec(text) ?? []
  const words = (said === undefined ? text : text.replace(said, '')).trim()
  const houses = await trx
    .selectFrom('household')
    .where('village', '=', sql<string>`any(${villages})`)
    .$if(said !== undefined, (query) => query.where('rt', 'like', `%/${number.padStart(3, '0')}`))
    .$if(words !== '', (query) =>
      query.where(sql<boolean>`strpos(lower(head_name || ' ' || address), ${words}) > 0`),
    )
    .select(['village', 'id', 'rt', 'head_name', 'address'])
    .orderBy('head_name')
    .orderBy('id')
    .limit(SHOWN)
    .execute()
  if (houses.length === 0) return []
  const members = await trx
    .selectFrom('person')
    .where('village', '=', sql<string>`any(${[...new Set(houses.map((one) => one.village))]})`)
    .where('household', '=', sql<string>`any(${houses.map(({ id }) => id)}::uuid[])`)
    .where('left_on', 'is', null)
    .select(listedColumns)
    .select('person.household')
    .orderBy('birth_date')
    .orderBy('id')
    .execute()
  return houses.map(({ village, id, rt, head_name: head, address }) => ({
    id,
    village,
    head,
    address,
    neighbourhood: rt,
    members: members.filter((one) => one.household === id).map(listed),
  }))
}
