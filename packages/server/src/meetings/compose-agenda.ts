import { addDays, monthOf, type LocalDate } from '@jejaring/core/calendar/local-date'
import { isCurrent } from '@jejaring/core/cross-sector/commitment'
import type { Agenda, MeetingCommitment, MeetingProblem } from '@jejaring/core/meeting/agenda'
import { usualFocus, VISITS_INDICATOR, type MeetingKey } from '@jejaring/core/meeting/meeting'
import type { Meeting } from '@jejaring/core/meeting/fold-meeting'
import { rungsOf } from '@jejaring/core/problem/rungs'
import type { Problem } from '@jejaring/core/problem/problem-now'
import type { Facility } from '@jejaring/core/sync/places'
import type { Caller } from '../accounts/caller.ts'
import { readCommitments } from '../cross-sector/read-cross-sector.ts'
import type { Deps } from '../http/deps.ts'
import { readProblems } from '../problems/read-problems.ts'
import { readBoard } from '../reports/board.ts'
import { areasOf } from '../village-page/areas.ts'
import { movedCells } from './moved-cells.ts'
import { actionsOf, isSettled } from './read-actions.ts'
import { isSameMeeting, readMeetings } from './read-meetings.ts'
import { posyanduRows } from './posyandu-rows.ts'
import { waitingReferrals } from './waiting-referrals.ts'
import { waitingVisits } from './waiting-visits.ts'

/** Decisions older than this are brought up anew or forgotten. */
const DAYS_BACK = 200

/** Who waits longest comes first; the rest waits for another week. */
const MOST_PROBLEMS = 50

interface Wanted {
  readonly key: MeetingKey
  readonly meeting: Meeting
  readonly puskesmas: Facility
  readonly today: LocalDate
}

/**
 * The agenda as it is now, for the villages of the Puskesmas that the caller serves. What is sensitive is left out: it
 * stands on a wall.
 */
export async function composeAgenda(
  { db, catalogue, clock }: Pick<Deps, 'db' | 'catalogue' | 'clock'>,
  caller: Caller,
  { key, meeting, puskesmas, today }: Wanted,
): Promise<Agenda> {
  const villages = puskesmas.villages.filter((village) => caller.villages.includes(village))
  const all = await readMeetings(db, [key.facility], addDays(today, -DAYS_BACK))
  const date = meeting.date ?? key.day
  const earlier = all.filter((one) => !isSameMeeting(one.key, key) && one.date <= date)
  const closed = earlier.filter(({ isClosed }) => isClosed)
  const last = closed.find((one) => one.key.kind === key.kind)
  // What is not settled, and all of the last meeting, of whatever kind it was.
  const recent = [last, closed[0]].flatMap((one) => one?.key ?? [])
  const acted = actionsOf(earlier, undefined, catalogue).filter(
    (action) => !isSettled(action) || recent.some((one) => isSameMeeting(action.of, one)),
  )
  const aims = [...acted.map(({ decision }) => decision), ...meeting.decisions].map(
    ({ aim }) => aim?.indicator,
  )
  const focus = meeting.focus ?? usualFocus[key.kind]
  const watched = new Set([...usualFocus[key.kind], ...focus, VISITS_INDICATOR, ...aims])
  const board = await readBoard(db, caller, {
    title: puskesmas.name,
    villages,
    level: 'village',
    group: 'spm',
    indicators: catalogue.indicators.filter(
      ({ id, spm, sensitive }) => sensitive !== true && (spm !== undefined || watched.has(id)),
    ),
    month: monthOf(today),
    today,
    hidesSmall: false,
  })
  const shown = new Set(acted.map(({ decision }) => decision.id))
  const figures = { columns: board.indicators, rows: board.rows, total: board.total }
  const problems = await readProblems(db, caller, { villages, isOpen: true, today })
  return {
    at: clock().toISOString(),
    today,
    ...figures,
    problems: problems.slice(0, MOST_PROBLEMS).map(problemOf),
    referrals: await waitingReferrals(db, caller, villages, today),
    ...(caller.seesNames
      ? {
          posyandu: await posyanduRows(db, caller, {
            villages,
            indicators: catalogue.indicators.filter(({ id }) => focus.includes(id)),
            today,
          }),
          visits: await waitingVisits(db, caller, villages, today),
        }
      : {}),
    ...movedCells(board, last, catalogue),
    ...(key.kind === 'quarterly' ? { commitments: await promisedTo(db, villages, today) } : {}),
    actions: actionsOf(earlier, figures, catalogue).filter(({ decision }) =>
      shown.has(decision.id),
    ),
  }
}

async function promisedTo(
  db: Deps['db'],
  villages: readonly string[],
  today: LocalDate,
): Promise<readonly MeetingCommitment[]> {
  const names = new Map((await areasOf(db, villages)).map(({ code, name }) => [code, name]))
  const commitments = await readCommitments(db, { areas: [...names.keys()] })
  return commitments
    .filter((one) => isCurrent(one, today))
    .map((one) => ({ ...one, areaName: names.get(one.area) ?? one.area }))
}

function problemOf(problem: Problem) {
  const { id, village, state, level, deadline, report, answer } = problem
  return {
    id,
    village,
    state,
    level,
    deadline,
    waitingDays: problem.waitingDays,
    lateDays: problem.lateDays,
    rungs: rungsOf(problem),
    what: report.what,
    since: report.on,
    ...(answer === undefined ? {} : { action: answer.action }),
  } satisfies MeetingProblem
}
