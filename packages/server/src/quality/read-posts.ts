import {
  addDays,
  addMonths,
  daysBetween,
  firstDayOf,
  monthOf,
  type LocalDate,
} from '@jejaring/core/calendar/local-date'
import type { PostQuality } from '@jejaring/core/quality/quality-api'
import { criteria } from '@jejaring/core/rollout/criteria'
import { metOf } from '@jejaring/core/rollout/readiness'
import type { Facility } from '@jejaring/core/sync/places'
import { sql, type Kysely, type Transaction } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import { readVillages } from '../places/read-villages.ts'
import { readRollout } from '../rollout/read-rollout.ts'
import { postsToday } from '../stock/post-today.ts'

const MONTHS = 6
const VISIT_DAYS = 30
const ON_TIME_DAYS = 2
const REFERRAL_DAYS = 180

/** How each post does, from what was written down anyway and from what was said of its readiness. */
export async function readPosts(
  db: Kysely<Tables>,
  caller: Caller,
  { facilities, today }: { readonly facilities: readonly Facility[]; readonly today: LocalDate },
): Promise<readonly PostQuality[]> {
  const ids = facilities.map(({ id }) => id)
  if (ids.length === 0) return []
  const [workers, areas, stock, { sites }] = [
    await db
      .selectFrom('account_role')
      .where('facility', 'in', ids)
      .select(['account', 'facility'])
      .execute(),
    await db.selectFrom('facility_area').where('facility', 'in', ids).selectAll().execute(),
    await postsToday(db, ids, today),
    await readRollout(db, caller, today),
  ]
  const standings = new Map(sites.map((site) => [site.id, site.standings]))
  const { sessions, visits, referrals } = await inScope(db, caller, async (trx) => ({
    sessions: await monthsOpen(trx, caller.villages, today),
    visits: await visitsBy(trx, caller.villages, today),
    referrals: await referralsOf(trx, caller.villages, today),
  }))
  const places = new Map(
    (await readVillages(db, caller.villages)).map((village) => [village.code, village.name]),
  )
  return facilities.map(({ id, name, kind, villages }) => {
    const [only = '', ...more] = villages
    const village = more.length === 0 ? places.get(only) : undefined
    const own = new Set(workers.filter(({ facility }) => facility === id).map((one) => one.account))
    const written = visits.filter(({ author }) => own.has(author))
    const within = new Set(areas.filter(({ facility }) => facility === id).map(({ area }) => area))
    const sent = referrals.filter((one) =>
      kind === 'posyandu'
        ? within.has(one.rt)
        : one.to_kind === kind && villages.includes(one.village),
    )
    const answers = sent.flatMap(({ on, answered }) =>
      answered === null ? [] : [daysBetween(on, answered)],
    )
    const answerDays = median(answers)
    return {
      facility: id,
      name,
      ...(village === undefined ? {} : { village }),
      kind,
      ...(kind === 'posyandu' ? { monthsOpen: sessions.get(id) ?? 0 } : {}),
      usedUp: [...(stock.get(id)?.balances ?? [])].flatMap(([item, { emptySince }]) =>
        emptySince === undefined ? [] : [{ item, since: emptySince }],
      ),
      visits: written.reduce((sum, { all }) => sum + all, 0),
      onTime: written.reduce((sum, { soon }) => sum + soon, 0),
      referrals: sent.length,
      ...(answerDays === undefined ? {} : { answerDays }),
      standard: { met: metOf(standings.get(id) ?? []), all: criteria[kind].length },
    }
  })
}

async function monthsOpen(
  trx: Transaction<Tables>,
  villages: readonly string[],
  today: LocalDate,
): Promise<ReadonlyMap<string, number>> {
  const before = firstDayOf(monthOf(today))
  const rows = await trx
    .selectFrom('session')
    .where('village', '=', sql<string>`any(${villages})`)
    .where('on_day', '>=', addMonths(before, -MONTHS))
    .where('on_day', '<', before)
    .groupBy('posyandu')
    .select([
      'posyandu',
      sql<number>`count(distinct date_trunc('month', on_day))::int`.as('months'),
    ])
    .execute()
  return new Map(rows.map(({ posyandu, months }) => [posyandu, months]))
}

function visitsBy(trx: Transaction<Tables>, villages: readonly string[], today: LocalDate) {
  return trx
    .selectFrom('entry')
    .where('village', '=', sql<string>`any(${villages})`)
    .where('kind', '=', 'encounter-recorded')
    .where('on_day', '>', addDays(today, -VISIT_DAYS))
    .groupBy('author')
    .select([
      'author',
      sql<number>`count(*)::int`.as('all'),
      sql<number>`(count(*) filter (where received_at::date <= on_day + ${ON_TIME_DAYS}::int))::int`.as(
        'soon',
      ),
    ])
    .execute()
}

function referralsOf(trx: Transaction<Tables>, villages: readonly string[], today: LocalDate) {
  return trx
    .selectFrom('referral')
    .where('village', '=', sql<string>`any(${villages})`)
    .where('on_day', '>', addDays(today, -REFERRAL_DAYS))
    .select(['village', 'rt', 'to_kind', 'on_day as on', 'answered_on as answered'])
    .execute()
}

/** Of an even number the higher of the two in the middle: a whole day. */
const median = (values: readonly number[]): number | undefined =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
