import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { siteKinds } from '@jejaring/core/rollout/site'
import { vacanciesOf } from '@jejaring/core/staff/staffing'
import type { StaffPlace, StaffRegister } from '@jejaring/core/staff/wire'
import { isProfession } from '@jejaring/core/staff/profession'
import { sql, type Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import type { Tables } from '../db/tables.ts'
import { readFacilities } from '../places/read-facilities.ts'
import { membersAt } from './members-at.ts'
import { readSame } from './same-staff.ts'
import { whoWorks } from './who-works.ts'

/** The places all of whose villages are the caller's, who works or has worked there, and who is missing. */
export async function readStaff(
  db: Kysely<Tables>,
  caller: Pick<Caller, 'villages'>,
  today: LocalDate,
): Promise<Omit<StaffRegister, 'mayWrite'>> {
  const { villages } = caller
  const near = await readFacilities(db, { villages })
  const own = near
    .filter((place) => place.villages.every((code) => villages.includes(code)))
    .toSorted((a, b) => siteKinds.indexOf(a.kind) - siteKinds.indexOf(b.kind))
  const ids = own.map(({ id }) => id)
  const [work, posyanduOf, members, accounts] = await Promise.all([
    whoWorks(db, { villages, places: ids }, today),
    childrenOf(db, ids),
    membersAt(db, villages, ids),
    db
      .selectFrom('account_role')
      .innerJoin('account_user', 'account_user.id', 'account_role.account')
      .where('facility', '=', sql<string>`any(${ids})`)
      .where('cadre', 'is not', null)
      .orderBy('account_user.name')
      .select(['account_user.id', 'account_user.name', 'facility', 'cadre'])
      .execute(),
  ])
  const known = new Set(
    members.flatMap(({ account, joined = [] }) =>
      [account, ...joined.map((one) => one.account)].filter((one) => one !== undefined),
    ),
  )
  return {
    today,
    places: own.map(({ id, kind, name, villages: of }): StaffPlace => {
      const here = work.get(id)
      // Kader belong to the Posyandu; those of the village help its Pustu.
      const below = (posyanduOf.get(id) ?? []).flatMap((one) => work.get(one)?.people ?? [])
      const people = [...(here?.people ?? []), ...(kind === 'pustu' ? below : [])]
      return {
        id,
        kind,
        name,
        villages: of,
        isRegistered: here?.isRegistered ?? false,
        vacancies: vacanciesOf(kind, people),
      }
    }),
    members,
    apart: (await readSame(db)).apart,
    elsewhere: await namesOfOthers(db, new Set(ids), members),
    accounts: accounts.flatMap(({ id, name, facility, cadre }) =>
      facility !== null && cadre !== null && isProfession(cadre) && !known.has(id)
        ? [{ id, name, facility, profession: cadre }]
        : [],
    ),
  }
}

async function childrenOf(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db
    .selectFrom('facility')
    .where('parent', '=', sql<string>`any(${ids})`)
    .where('kind', '=', 'posyandu')
    .select(['id', 'parent'])
    .execute()
  const children = new Map<string, string[]>()
  for (const { id, parent } of rows) {
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), id])
  }
  return children
}

async function namesOfOthers(
  db: Kysely<Tables>,
  own: ReadonlySet<string>,
  members: StaffRegister['members'],
): Promise<Readonly<Record<string, string>>> {
  const others = members.flatMap(({ posts }) =>
    posts.flatMap(({ facility }) => (own.has(facility) ? [] : [facility])),
  )
  if (others.length === 0) return {}
  const rows = await db
    .selectFrom('facility')
    .where('id', '=', sql<string>`any(${others})`)
    .select(['id', 'name'])
    .execute()
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]))
}
