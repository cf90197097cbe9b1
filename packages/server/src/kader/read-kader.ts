import {
  addMonths,
  firstDayOf,
  monthOf,
  type LocalDate,
  type Month,
} from '@jejaring/core/calendar/local-date'
import { isSkill, skillStates } from '@jejaring/core/kader/skill'
import type { KaderOfVillage, KaderPassport, LearnedSkill } from '@jejaring/core/kader/wire'
import { sql, type Kysely, type Transaction } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { kaderOf } from '../coaching/read-coaching.ts'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import { readHomeVisits } from '../reports/home-visits.ts'
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
  const found = await kaderOf(db, village)
  const ids = found.map(({ id }) => id)
  const posts = await db
    .selectFrom('facility')
    .where('id', '=', sql<string>`any(${found.map(({ facility }) => facility)})`)
    .select(['id', 'name'])
    .execute()
  const names = new Map(posts.map(({ id, name }) => [id, name]))
  const { learned, practice, tasks } = await inScope(db, caller, async (trx) => ({
    learned: await readLearned(trx, village),
    practice: await readPractice(trx, village, { ids, months, from }),
    tasks: await readTasks(trx, village),
  }))
  return {
    today,
    kader: found.map(({ id, name, facility }): KaderPassport => {
      const own = learned.get(id) ?? []
      return {
        id,
        name,
        posyandu: { id: facility, name: names.get(facility) ?? facility },
        skills: own.flatMap(({ state, ...rest }) =>
          state === undefined ? [] : [{ ...rest, state }],
        ),
        versions: Object.fromEntries(own.map(({ skill, version }) => [skill, version])),
        practice: practice(id),
        openTasks: tasks.get(id) ?? 0,
      }
    }),
  }
}

type Learned = Omit<LearnedSkill, 'state'> & Partial<Pick<LearnedSkill, 'state'>>

async function readLearned(
  trx: Transaction<Tables>,
  village: string,
): Promise<ReadonlyMap<string, readonly Learned[]>> {
  const rows = await trx
    .selectFrom('kader_skill')
    .where('village', '=', village)
    .distinctOn(['kader', 'skill'])
    .orderBy('kader')
    .orderBy('skill')
    .orderBy('version', 'desc')
    .select(['kader', 'skill', 'state', 'on_day as on', 'evidence', 'version'])
    .execute()
  const learned = new Map<string, Learned[]>()
  for (const { kader, skill, state: said, ...row } of rows) {
    if (!isSkill(skill)) continue
    const state = skillStates.find((one) => one === said)
    const known = learned.get(kader) ?? []
    learned.set(kader, [...known, { skill, ...row, ...(state === undefined ? {} : { state }) }])
  }
  return learned
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
): Promise<(kader: string) => KaderPassport['practice']> {
  const written = sql`
    select id, author, subject, on_day,
      case when body ->> 'setting' = 'home' then 'visit-done' else kind end as kind from entry
    where village = ${village} and author = any (${ids}::text[]) and on_day >= ${from}
      and kind in ('encounter-recorded', 'visit-done', 'referral-made', 'session-counselled', 'attendance-marked')
      and id not in (${takenBack([village])})`
  const { rows } = await sql<Count>`
    with written as (${written})
    select author, to_char(on_day, 'YYYY-MM') as month, kind, count(*)::int as times
    from written group by author, month, kind`.execute(trx)
  const { rows: wide } = await sql<{ author: string; people: number; days: number }>`
    with written as (${written})
    select author,
      count(distinct subject) filter (where kind in ('encounter-recorded', 'visit-done'))::int as people,
      count(distinct on_day) filter (where kind in ('encounter-recorded', 'attendance-marked'))::int as days
    from written group by author`.execute(trx)
  return (kader) => {
    const own = rows.filter(({ author }) => author === kader)
    const sum = (kind: string) =>
      own.reduce((total, row) => (row.kind === kind ? total + row.times : total), 0)
    const one = wide.find(({ author }) => author === kader)
    return {
      sessionDays: one?.days ?? 0,
      people: one?.people ?? 0,
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
  const rows = await trx
    .selectFrom('entry')
    .where('village', '=', village)
    // Word for word as in the index, which would not be used otherwise.
    .where(sql<boolean>`kind in ('visit-assigned', 'visit-done', 'visit-withdrawn')`)
    .where('kind', '=', 'visit-assigned')
    .select('subject')
    .distinct()
    .execute()
  const people = rows.flatMap(({ subject }) => (subject === null ? [] : [subject]))
  const tasks = new Map<string, number>()
  for (const { handed } of (await readHomeVisits(trx, village, people)).values()) {
    if (handed !== undefined) tasks.set(handed.to, (tasks.get(handed.to) ?? 0) + 1)
  }
  return tasks
}
