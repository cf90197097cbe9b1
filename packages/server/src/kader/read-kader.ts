import {
  addMonths,
  firstDayOf,
  monthOf,
  type LocalDate,
  type Month,
} from '@jejaring/core/calendar/local-date'
import type { KaderOfVillage, KaderPassport } from '@jejaring/core/kader/wire'
import { sql, type Kysely, type Transaction } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import { readHandedVisits } from '../reports/home-visits.ts'
import { kaderOfVillage } from './kader-of-village.ts'
import { readLearned } from './read-learned.ts'
import { takenBack } from './taken-back.ts'

const MONTHS = 12

/** The kader of a village by name: what each has learned, and what the journal says each has done in a year. */
export async function readKader(
  db: Kysely<Tables>,
  caller: Caller,
  { village, today }: { readonly village: string; readonly today: LocalDate },
): Promise<KaderOfVillage> {
  const from = addMonths(firstDayOf(monthOf(today)), 1 - MONTHS)
  const months = Array.from({ length: MONTHS }, (_, n) => monthOf(addMonths(from, n)))
  const kader = await kaderOfVillage(db, village, today)
  const ids = kader.flatMap(({ account }) => (account === undefined ? [] : [account]))
  const learned = await readLearned(db, kader)
  const { practice, tasks } = await inScope(db, caller, async (trx) => ({
    practice: await readPractice(trx, village, { ids, months, from }),
    tasks: await readTasks(trx, village),
  }))
  return {
    today,
    kader: kader.map(({ home: _home, ids: _ids, villages: _villages, ...one }): KaderPassport => ({
      ...one,
      skills: learned.get(one.id)?.skills ?? [],
      versions: learned.get(one.id)?.versions ?? {},
      practice: practice(one.account),
      openTasks: tasks.get(one.account ?? '') ?? 0,
    })),
  }
}

interface Count {
  readonly author: string
  readonly month: Month
  readonly kind: string
  readonly times: number
}

/** What these accounts wrote in the village; what was taken back does not count. */
async function readPractice(
  trx: Transaction<Tables>,
  village: string,
  {
    ids,
    months,
    from,
  }: {
    readonly ids: readonly string[]
    readonly months: readonly Month[]
    readonly from: LocalDate
  },
): Promise<(account: string | undefined) => KaderPassport['practice']> {
  const written = sql`
    select id, author, subject, on_day,
      kind = 'encounter-recorded' and exists (
        select from json_array_elements(body -> 'services') service
        where service -> 'answers' ->> 'weight' is not null
      ) as weighed,
      case when body ->> 'setting' = 'home' then 'visit-done' else kind end as kind from entry
    where village = ${village} and author = any (${ids}::text[]) and on_day >= ${from}
      and kind in ('encounter-recorded', 'visit-done', 'referral-made', 'session-counselled', 'attendance-marked')
      and id not in (${takenBack([village])})`
  const { rows } = await sql<Count>`
    with written as (${written})
    select author, to_char(on_day, 'YYYY-MM') as month, kind, count(*)::int as times
    from written group by author, month, kind`.execute(trx)
  const { rows: wide } = await sql<{
    author: string
    people: number
    days: number
    weighings: number
  }>`
    with written as (${written})
    select author,
      count(distinct subject) filter (where kind in ('encounter-recorded', 'visit-done'))::int as people,
      count(distinct on_day) filter (where kind in ('encounter-recorded', 'attendance-marked'))::int as days,
      count(*) filter (where weighed)::int as weighings
    from written group by author`.execute(trx)
  return (account) => {
    const own = rows.filter(({ author }) => author === account)
    const sum = (kind: string) =>
      own.reduce((total, row) => (row.kind === kind ? total + row.times : total), 0)
    const one = wide.find(({ author }) => author === account)
    return {
      sessionDays: one?.days ?? 0,
      people: one?.people ?? 0,
      weighings: one?.weighings ?? 0,
      referrals: sum('referral-made'),
      visits: sum('visit-done'),
      counselling: sum('session-counselled'),
      visitsByMonth: months.map((month) => ({
        month,
        visits: own.find((row) => row.kind === 'visit-done' && row.month === month)?.times ?? 0,
      })),
    }
  }
}

/** Home visits that were handed over and wait, by whom they wait for. */
async function readTasks(
  trx: Transaction<Tables>,
  village: string,
): Promise<ReadonlyMap<string, number>> {
  const tasks = new Map<string, number>()
  for (const { to } of (await readHandedVisits(trx, village)).values()) {
    tasks.set(to, (tasks.get(to) ?? 0) + 1)
  }
  return tasks
}
