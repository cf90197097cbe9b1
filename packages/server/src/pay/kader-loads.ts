import { firstDayOf, type LocalDate, type Month } from '@jejaring/core/calendar/local-date'
import { ledgerOf } from '@jejaring/core/pay/ledger'
import { hoursOf, LOAD_MONTHS, loadsOf } from '@jejaring/core/pay/load'
import type { VillagePay } from '@jejaring/core/pay/wire'
import { sql, type Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { inScope, wholeVillage } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import { kaderOfVillage } from '../kader/kader-of-village.ts'
import { readFacilities } from '../places/read-facilities.ts'
import { inPay } from './in-pay.ts'
import { readAdditions } from './read-additions.ts'
import { monthsUpTo } from './read-pay.ts'
import { readWork } from './read-work.ts'

/**
 * What whoever is a kader of the village today carries. People and households of a post fall on its kader alike, and who
 * helps at two bears a share of each; hours are those of the months before this one, with approved additions. Only what
 * lies in the village.
 */
export async function readLoads(
  db: Kysely<Tables>,
  caller: Caller,
  {
    village,
    month,
    today,
  }: { readonly village: string; readonly month: Month; readonly today: LocalDate },
): Promise<VillagePay['loads']> {
  const near = await readFacilities(db, { villages: [village] })
  const posts = new Set(near.flatMap(({ kind, id }) => (kind === 'puskesmas' ? [] : [id])))
  const kader = (await kaderOfVillage(db, village, today)).map((one) => ({
    ...one,
    posts: one.posts.filter(({ id }) => posts.has(id)),
  }))
  const hours = await readHours(db, caller, { village, month, kader })
  const served = await peopleOfPosts(db, village)
  const share = (own: (typeof kader)[number]['posts'], of: 'people' | 'households') =>
    own.reduce((sum, { id }) => {
      const sharers = kader.filter((other) => other.posts.some((post) => post.id === id)).length
      return sum + (served.get(id)?.[of] ?? 0) / sharers
    }, 0)
  const burdens = kader.map(({ id, account, name, posts: own }) => ({
    id: account ?? id,
    name,
    posts: own.map((post) => post.name),
    people: Math.round(share(own, 'people')),
    households: Math.round(share(own, 'households')),
    ...(account === undefined ? {} : { hours: hours.get(id) ?? 0 }),
  }))
  return loadsOf(burdens)
}

async function readHours(
  db: Kysely<Tables>,
  caller: Caller,
  {
    village,
    month,
    kader,
  }: {
    readonly village: string
    readonly month: Month
    readonly kader: readonly { readonly id: string; readonly ids: readonly string[] }[]
  },
): Promise<ReadonlyMap<string, number>> {
  const before = firstDayOf(month)
  const from = firstDayOf(monthsUpTo(month, LOAD_MONTHS + 1)[0] ?? month)
  const authors = kader.flatMap(({ ids }) => ids)
  const journals = authors.map((id) => ({ id, villages: [village] }))
  const work = await readWork(db, journals, { from, before })
  const added = await inPay(db, caller, (trx) =>
    readAdditions(trx, { village, kader: authors, from, before }),
  )
  const approved = added.filter(({ answer }) => answer?.isApproved === true)
  return new Map(
    kader.map(({ id, ids }) => {
      const written = ids.flatMap((one) => work.get(one) ?? [])
      const own = approved.filter((addition) => ids.includes(addition.kader))
      return [id, hoursOf(ledgerOf(written, own))]
    }),
  )
}

async function peopleOfPosts(db: Kysely<Tables>, village: string) {
  const { rows } = await inScope(db, wholeVillage(village), (trx) =>
    sql<{ facility: string; people: number; households: number }>`
      select served.facility, count(*)::int as people,
        count(distinct person.household)::int as households
      from person join facility_area served on served.area = person.rt
      where person.village = ${village} and person.left_on is null
      group by served.facility`.execute(trx),
  )
  return new Map(rows.map((row) => [row.facility, row]))
}
