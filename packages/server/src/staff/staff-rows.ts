import type { StaffMember, StaffPost } from '@jejaring/core/staff/member'
import { sql, type Insertable, type Selectable, type Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'

type MemberRow = Selectable<Tables['staff']>
type PostRow = Selectable<Tables['staff_post']>
/** By whom and when something was said. */
export type Said = Pick<MemberRow, 'said_by' | 'said_at'>

/** The newest version of every task at these places, mistakes among them. */
export const postsAt = (trx: Transaction<Tables>, places: readonly string[]) =>
  trx
    .selectFrom((from) =>
      from
        .selectFrom('staff_post')
        .distinctOn(['village', 'staff', 'id'])
        .orderBy('village')
        .orderBy('staff')
        .orderBy('id')
        .orderBy('version', 'desc')
        .where('facility', '=', sql<string>`any(${places})`)
        .selectAll()
        .as('staff_post'),
    )
    .where('is_withdrawn', '=', false)
    .selectAll()
    .execute()

/** Who these are, and all their tasks as far as the transaction sees them. */
export async function membersOf(
  trx: Transaction<Tables>,
  { ids, villages }: { readonly ids: readonly string[]; readonly villages: readonly string[] },
): Promise<readonly StaffMember[]> {
  const people = await trx
    .selectFrom('staff')
    .distinctOn(['village', 'id'])
    .orderBy('village')
    .orderBy('id')
    .orderBy('version', 'desc')
    .where('village', '=', sql<string>`any(${villages})`)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .selectAll()
    .execute()
  const posts = await trx
    .selectFrom('staff_post')
    .distinctOn(['village', 'staff', 'id'])
    .orderBy('village')
    .orderBy('staff')
    .orderBy('id')
    .orderBy('version', 'desc')
    .where('village', '=', sql<string>`any(${villages})`)
    .where('staff', '=', sql<string>`any(${ids}::uuid[])`)
    .selectAll()
    .execute()
  const byPerson = new Map<string, StaffPost[]>()
  for (const row of posts) {
    if (row.is_withdrawn) continue
    const key = `${row.village} ${row.staff}`
    byPerson.set(key, [...(byPerson.get(key) ?? []), postOf(row)])
  }
  return people
    .map((row) => memberOf(row, (byPerson.get(`${row.village} ${row.id}`) ?? []).toSorted(byStart)))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'id') || (a.id < b.id ? -1 : 1))
}

const byStart = (a: StaffPost, b: StaffPost): number =>
  a.from < b.from ? -1 : a.from > b.from ? 1 : a.id < b.id ? -1 : 1

export const memberOf = (row: MemberRow, posts: readonly StaffPost[]): StaffMember => ({
  id: row.id,
  village: row.village,
  name: row.name,
  profession: row.profession,
  contract: row.contract,
  ...(row.birth_year === null ? {} : { birthYear: row.birth_year }),
  phone: row.phone,
  number: row.number,
  ...(row.account === null ? {} : { account: row.account }),
  posts,
  version: row.version,
})

export const postOf = (row: PostRow): StaffPost => ({
  id: row.id,
  facility: row.facility,
  duty: row.duty,
  from: row.from_day,
  ...(row.before_day === null ? {} : { before: row.before_day }),
  decree: row.decree,
  ...(row.decree_on === null ? {} : { decreeOn: row.decree_on }),
  version: row.version,
})

export const rowOfMember = (
  { birthYear, account, posts: _posts, joined: _joined, ...member }: StaffMember,
  said: Said,
): Insertable<Tables['staff']> => ({
  ...member,
  birth_year: birthYear ?? null,
  account: account ?? null,
  ...said,
})

export const rowOfPost = (
  { id: staff, village }: Pick<StaffMember, 'id' | 'village'>,
  { from, before, decreeOn, ...post }: StaffPost,
  { isWithdrawn, ...said }: Said & { readonly isWithdrawn: boolean },
): Insertable<Tables['staff_post']> => ({
  ...post,
  village,
  staff,
  from_day: from,
  before_day: before ?? null,
  decree_on: decreeOn ?? null,
  is_withdrawn: isWithdrawn,
  ...said,
})
