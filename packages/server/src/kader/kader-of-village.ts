import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { holdsOn } from '@jejaring/core/staff/member'
import type { KaderPassport } from '@jejaring/core/kader/wire'
import { sql, type Kysely } from 'kysely'
import { kaderOf } from '../coaching/read-coaching.ts'
import type { Tables } from '../db/tables.ts'
import { readFacilities } from '../places/read-facilities.ts'
import { membersAt } from '../staff/members-at.ts'

/** A kader of a village, and where what was learned is kept. */
export interface Kader extends Pick<
  KaderPassport,
  'id' | 'account' | 'name' | 'birthYear' | 'since' | 'posts'
> {
  /** Village under which the next word is kept. */
  readonly home: string
  /** Everything said under one of these names … */
  readonly ids: readonly string[]
  /** … in one of these villages is about this person. */
  readonly villages: readonly string[]
}

/** By name: who has a task at a post of the village today, and who has an account there and is not in the register. */
export async function kaderOfVillage(
  db: Kysely<Tables>,
  village: string,
  today: LocalDate,
): Promise<readonly Kader[]> {
  const [places, accounts] = await Promise.all([
    readFacilities(db, { villages: [village] }),
    kaderOf(db, village),
  ])
  const members = await membersAt(
    db,
    [village],
    places.map(({ id }) => id),
  )
  const near = new Map(
    places.flatMap((place) => (place.kind === 'puskesmas' ? [] : [[place.id, place]])),
  )
  const kader = members.filter(({ profession }) => profession === 'kader')
  const known = new Set(
    kader.flatMap(({ account, joined = [] }) =>
      [account, ...joined.map((one) => one.account)].filter((one) => one !== undefined),
    ),
  )
  const elsewhere = await placesOf(
    db,
    kader.flatMap(({ posts }) =>
      posts.flatMap(({ facility }) => (near.has(facility) ? [] : [facility])),
    ),
  )
  const registered = kader.flatMap((member): readonly Kader[] => {
    const now = member.posts.filter((post) => holdsOn(post, today))
    if (!now.some(({ facility }) => near.has(facility))) return []
    // Those of this village first.
    const at = [...new Set(now.map(({ facility }) => facility))].toSorted(
      (a, b) => Number(near.has(b)) - Number(near.has(a)),
    )
    const { account, birthYear, posts, joined = [] } = member
    return [
      {
        id: member.id,
        name: member.name,
        ...(account === undefined ? {} : { account }),
        ...(birthYear === undefined ? {} : { birthYear }),
        ...(now[0] === undefined ? {} : { since: now[0].from }),
        posts: at.map((id) => ({ id, name: near.get(id)?.name ?? elsewhere.get(id)?.name ?? id })),
        home: member.village,
        ids: [
          ...new Set([
            ...(account === undefined ? [] : [account]),
            member.id,
            ...joined.flatMap((one) => [
              one.id,
              ...(one.account === undefined ? [] : [one.account]),
            ]),
          ]),
        ],
        villages: [
          ...new Set([
            member.village,
            ...joined.map((one) => one.village),
            ...posts.flatMap(
              ({ facility }) =>
                near.get(facility)?.villages ?? elsewhere.get(facility)?.villages ?? [],
            ),
          ]),
        ],
      },
    ]
  })
  const others = accounts
    .filter(({ id }) => !known.has(id))
    .map(({ id, name, facility }): Kader => ({
      id,
      account: id,
      name,
      posts: [{ id: facility, name: near.get(facility)?.name ?? facility }],
      home: village,
      ids: [id],
      villages: [village],
    }))
  return [...registered, ...others].toSorted(
    (a, b) => a.name.localeCompare(b.name, 'id') || (a.id < b.id ? -1 : 1),
  )
}

async function placesOf(db: Kysely<Tables>, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, { name: string; villages: readonly string[] }>()
  const rows = await db
    .selectFrom('facility')
    .innerJoin('facility_area', 'facility_area.facility', 'facility.id')
    .where('facility.id', '=', sql<string>`any(${ids})`)
    .groupBy(['facility.id', 'facility.name'])
    .select(['facility.id', 'facility.name'])
    .select(
      sql<string[]>`array_agg(distinct split_part(facility_area.area, '/', 1))`.as('villages'),
    )
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}
