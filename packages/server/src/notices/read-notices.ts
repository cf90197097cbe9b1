import { addDays, type LocalDate } from '@jejaring/core/calendar/local-date'
import { NEWS_DAYS, type Notice } from '@jejaring/core/notice/notice'
import type { Problem } from '@jejaring/core/problem/problem-now'
import { waitsFor } from '@jejaring/core/problem/speaks-for'
import { clockTime } from '@jejaring/core/journal/clock'
import { sql, type Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import { puskesmasOf } from '../meetings/find-puskesmas.ts'
import { readMeetings } from '../meetings/read-meetings.ts'
import { readProblems, seenBy } from '../problems/read-problems.ts'
import { readAdditionNotices } from './addition-notices.ts'
import { readLateStepNotices } from './late-steps.ts'
import { readPayNotices } from './pay-notices.ts'
import { readPracticeNotices } from './practice-notices.ts'
import { readRolloutNotices } from './rollout-notices.ts'

/** More of the news than this nobody reads. */
const SHOWN = 100
const DAY_MS = 86_400_000

/** What changed for the account in the last days, the newest first, and how many problems wait for it. */
export async function readNotices(
  db: Kysely<Tables>,
  caller: Caller,
  { today, now }: { readonly today: LocalDate; readonly now: Date },
): Promise<{ readonly notices: readonly Notice[]; readonly problemsWaiting: number }> {
  const since = new Date(now.getTime() - NEWS_DAYS * DAY_MS)
  const { villages } = caller
  if (villages.length === 0) return { notices: [], problemsWaiting: 0 }
  const [open, lately, answered, targets, decisions, pay, additions, practice, rollout, late] =
    await Promise.all([
      readProblems(db, caller, { villages, isOpen: true, today }),
      readArrivals(db, caller, since),
      readAnswered(db, caller, since),
      readTargets(db, caller, since),
      readDecisions(db, caller, today),
      readPayNotices(db, caller, today),
      readAdditionNotices(db, caller, today),
      readPracticeNotices(db, caller, { today, since }),
      readRolloutNotices(db, caller, since),
      readLateStepNotices(db, caller, today),
    ])
  const arrived = new Map(lately.map(({ id, at }) => [id, at]))
  const ids = [...new Set(lately.map(({ problem }) => problem))]
  const closed =
    ids.length === 0 ? [] : await readProblems(db, caller, { villages, isOpen: false, ids, today })
  const mine = new Set(waitsFor[caller.role])
  const waiting = seenBy(caller, open).filter(
    ({ state, level }) => state === 'waiting' && mine.has(level),
  )
  const all: readonly Notice[] = [
    ...waiting.map((problem) => came(problem, arrived)),
    ...[...open, ...closed].flatMap((problem) => stepsFor(caller, problem, arrived)),
    ...answered,
    ...targets,
    ...decisions,
    ...pay,
    ...additions,
    ...practice,
    ...rollout,
    ...late,
  ]
  return {
    notices: all
      .filter(({ at }) => at >= since.getTime())
      .toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
      .slice(0, SHOWN),
    problemsWaiting: waiting.length,
  }
}

/** When entries reached the server, by id: a phone may bring what it wrote days before. */
type Arrivals = ReadonlyMap<string, number>

/** By the day's step, or by the day itself when the calendar alone brought it. */
function came(
  { id, village, report, level, levelSince, deadline, events }: Problem,
  arrived: Arrivals,
): Notice {
  const last = events.findLast((event) => event.kind === 'climbed' || event.step.step !== 'taken')
  const signed = last === undefined ? report : last.kind === 'stepped' ? last.step : undefined
  const at =
    signed === undefined
      ? Date.parse(levelSince)
      : (arrived.get(signed.id) ?? clockTime(signed.clock))
  const about = { village, problem: id, what: report.what, level, deadline }
  return { kind: 'problem-came', id: `${id} ${levelSince}`, at, ...about }
}

/** Steps of others, for who told of it; the workers of a Pustu tell for each other. */
function stepsFor(
  caller: Caller,
  { id, village, report, events }: Problem,
  arrived: Arrivals,
): readonly Notice[] {
  const isOwn = report.author === caller.id || (caller.role === 'pustu' && report.by === 'pustu')
  if (!isOwn) return []
  return events.flatMap((event): readonly Notice[] => {
    if (event.kind === 'climbed' || event.step.author === caller.id) return []
    const { step, id: entry, clock } = event.step
    const at = arrived.get(entry) ?? clockTime(clock)
    return [{ kind: 'problem-step', id: entry, at, village, problem: id, what: report.what, step }]
  })
}

async function readArrivals(
  db: Kysely<Tables>,
  caller: Caller,
  since: Date,
): Promise<readonly { readonly id: string; readonly problem: string; readonly at: number }[]> {
  const rows = await inScope(db, caller, (trx) =>
    trx
      .selectFrom('entry')
      .where('village', '=', sql<string>`any(${caller.villages})`)
      .where('received_at', '>=', since)
      .where(sql<boolean>`kind in ('problem-reported', 'problem-followed-up')`)
      .select(['id', 'subject', 'received_at'])
      .execute(),
  )
  return rows.map(({ id, subject, received_at }) => ({
    id,
    problem: subject,
    at: received_at.getTime(),
  }))
}

/** Answers to referrals of the caller. Asked in two steps: joined with itself the journal of a village is read whole. */
async function readAnswered(
  db: Kysely<Tables>,
  caller: Caller,
  since: Date,
): Promise<readonly Notice[]> {
  return inScope(db, caller, async (trx) => {
    const here = sql<string>`any(${caller.villages})`
    const answers = await trx
      .selectFrom('entry')
      .where('village', '=', here)
      .where('received_at', '>=', since)
      // Spelled out, so that it is seen to be within the index of news.
      .where(sql<boolean>`kind = 'referral-answered'`)
      .where('author', '<>', caller.id)
      .where(sql<boolean>`body->'takenBack' is null`)
      .select(['id', 'village', 'received_at', 'subject'])
      .select(sql<string>`body->>'referral'`.as('referral'))
      .orderBy('received_at', 'desc')
      .execute()
    if (answers.length === 0) return []
    const made = await trx
      .selectFrom('entry')
      .where('village', '=', here)
      .where('id', '=', sql<string>`any(${answers.map(({ referral }) => referral)}::uuid[])`)
      .where('author', '=', caller.id)
      .select(['id'])
      .execute()
    const own = new Set(made.map(({ id }) => id))
    return answers
      .filter(({ referral }) => own.has(referral))
      .slice(0, SHOWN)
      .map(({ id, village, received_at, subject: person, referral }) => ({
        kind: 'referral-answered',
        id,
        at: received_at.getTime(),
        village,
        person,
        referral,
      }))
  })
}

/** An import changes hundreds at once: one line for each hand at each moment. */
async function readTargets(
  db: Kysely<Tables>,
  caller: Caller,
  since: Date,
): Promise<readonly Notice[]> {
  // A kader works with people, not with the numbers of a year.
  if (caller.role === 'kader') return []
  const rows = await inScope(db, caller, (trx) =>
    trx
      .selectFrom('target_population')
      .where('village', '=', sql<string>`any(${caller.villages})`)
      .where('entered_at', '>=', since)
      .where('entered_by', '<>', caller.id)
      .select(['entered_at', 'entered_by'])
      .select(sql<number>`count(*)::int`.as('count'))
      .groupBy(['entered_at', 'entered_by'])
      .orderBy('entered_at', 'desc')
      .limit(SHOWN)
      .execute(),
  )
  return rows.map(({ entered_at, entered_by, count }) => ({
    kind: 'targets-changed',
    id: `targets ${entered_by} ${entered_at.getTime()}`,
    at: entered_at.getTime(),
    count,
  }))
}

/** Decisions stay on the table for as long as a quarter. */
const DECISION_DAYS = 100
/** Days before its day on which a decision is spoken of. */
const SOON_DAYS = 2

/** What the account took upon itself in a meeting, from shortly before its day until it is settled. */
async function readDecisions(
  db: Kysely<Tables>,
  caller: Caller,
  today: LocalDate,
): Promise<readonly Notice[]> {
  const { role } = caller
  if (role !== 'pustu' && role !== 'puskesmas' && role !== 'head') return []
  const facilities = (await puskesmasOf(db, caller)).map(({ id }) => id)
  const meetings = await readMeetings(db, facilities, addDays(today, -DECISION_DAYS))
  return meetings.flatMap(({ meeting }) =>
    meeting.decisions.flatMap(({ id, account, text, due }): readonly Notice[] => {
      const state = meeting.outcomes.get(id)?.state ?? 'open'
      const from = addDays(due, -SOON_DAYS)
      if (account !== caller.id || state !== 'open' || from > today) return []
      return [{ kind: 'decision-due', id, at: Date.parse(from), text, due }]
    }),
  )
}
