import { addDays, daysBetween, type LocalDate } from '../calendar/local-date.ts'
import { above, answerWithinDays, heightOf, matterAt, mayHand } from './problem-level.ts'
import type { ProblemLevel, ProblemMatter } from './problem-level.ts'
import type { ProblemRecord, ProblemReport, ProblemStep } from './problem-record.ts'

/** A time for which somebody was to answer; the last of an open problem has no end yet. */
export interface ProblemStay {
  readonly level: ProblemLevel
  readonly from: LocalDate
  readonly end?: {
    readonly on: LocalDate
    /** `answered`, `handed` and `closed`: by whom it waited for. `climbed`: their days went by. `overtaken`: by another. */
    readonly how: 'answered' | 'handed' | 'closed' | 'climbed' | 'overtaken'
  }
}

/** What happened, in order; `climbed` is said by the calendar alone. */
export type ProblemEvent =
  | { readonly kind: 'climbed'; readonly on: LocalDate; readonly to: ProblemLevel }
  | { readonly kind: 'stepped'; readonly on: LocalDate; readonly step: ProblemStep }

/** A problem as it stands on a day. */
export interface Problem {
  readonly id: string
  readonly village: string
  readonly report: ProblemReport
  /** `answered`: somebody promised something, and its last day has not passed. */
  readonly state: 'waiting' | 'answered' | 'closed'
  /** Who holds it; of a closed one, who held it. */
  readonly level: ProblemLevel
  readonly matter: ProblemMatter
  /** First day at this level, or of waiting there again. */
  readonly levelSince: LocalDate
  /** Last day for an answer or of the promise; the day after it climbs. Of a closed one the day of closing. */
  readonly deadline: LocalDate
  /** Days since it was told; of a closed one until it was closed. */
  readonly waitingDays: number
  /** Days nobody has answered beyond the first day by which somebody should have. */
  readonly lateDays: number
  /** The latest, also when its promise was not kept; absent since a reopening. */
  readonly answer?: Extract<ProblemStep, { step: 'answered' }>
  /** Who took it over, by word or by answering. */
  readonly owner?: { readonly level: ProblemLevel; readonly author: string; readonly name?: string }
  readonly closed?: Extract<ProblemStep, { step: 'closed' }>
  readonly events: readonly ProblemEvent[]
  readonly stays: readonly ProblemStay[]
}

/**
 * The problem on `today`: nobody has to make it climb, it has climbed when its days are over. Undefined while its report
 * has not come. Days of steps that lie before the step they follow, from a wrong clock, count as its day.
 */
export function problemOn(record: ProblemRecord, today: LocalDate): Problem | undefined {
  const [report] = record.reports
  if (report === undefined) return undefined
  let now = begun(report)
  for (const step of record.steps) {
    const on = step.on > now.day ? step.on : now.day
    now = { ...followed(climbed(now, on), step, on), day: on }
  }
  now = climbed(now, today)
  const { day, late, ...rest } = now
  const last = now.state === 'closed' ? now.deadline : today > day ? today : day
  return {
    id: record.id,
    village: record.village,
    report,
    ...rest,
    waitingDays: daysBetween(report.on, last),
    lateDays: now.state === 'waiting' && late < last ? daysBetween(late, last) : 0,
  }
}

interface Now extends Omit<Problem, 'id' | 'village' | 'report' | 'waitingDays' | 'lateDays'> {
  /** Of the latest step. */
  readonly day: LocalDate
  /** The first day that passed without what was due on it, since somebody last answered. */
  readonly late: LocalDate
}

function begun({ by, matter, on }: ProblemReport): Now {
  const level = by === 'kader' ? 'pustu' : 'puskesmas'
  const deadline = addDays(on, answerWithinDays[level])
  const stays = [{ level, from: on }] as const
  return {
    state: 'waiting',
    level,
    matter,
    levelSince: on,
    deadline,
    events: [],
    stays,
    day: on,
    late: deadline,
  }
}

/** As high as the calendar has brought it by `on`. At the top it stays, and is late. */
function climbed(now: Now, on: LocalDate): Now {
  if (now.state === 'closed' || on <= now.deadline) return now
  const next = above(now.level, now.matter)
  if (next === undefined && now.state === 'waiting') return now
  const to = next ?? now.level
  const since = addDays(now.deadline, 1)
  return climbed(
    {
      ...arrived(now, to, since, 'climbed'),
      late: now.state === 'answered' ? now.deadline : now.late,
      events: to === now.level ? now.events : [...now.events, { kind: 'climbed', on: since, to }],
    },
    on,
  )
}

type How = NonNullable<ProblemStay['end']>['how']

/** Waits at `to` from `on`. */
function arrived(now: Now, to: ProblemLevel, on: LocalDate, how: How): Now {
  return {
    ...now,
    state: 'waiting',
    level: to,
    matter: matterAt(to, now.matter),
    levelSince: on,
    deadline: addDays(on, answerWithinDays[to]),
    stays: [...ended(now, on, how), { level: to, from: on }],
  }
}

function ended({ stays }: Now, on: LocalDate, how: How): readonly ProblemStay[] {
  const last = stays.at(-1)
  return last === undefined || last.end !== undefined
    ? stays
    : [...stays.slice(0, -1), { ...last, end: { on, how } }]
}

function followed(now: Now, step: ProblemStep, on: LocalDate): Now {
  const after = moved(now, step, on)
  return { ...after, events: [...after.events, { kind: 'stepped', on, step }] }
}

/** What is said of a closed problem is kept and changes nothing, unless it opens it again. */
function moved(now: Now, step: ProblemStep, on: LocalDate): Now {
  if (step.step === 'reopened') {
    if (now.state !== 'closed') return now
    const { answer: _, closed: __, ...rest } = now
    const again = arrived({ ...rest, day: on }, now.level, on, 'closed')
    return { ...again, late: again.deadline }
  }
  if (now.state === 'closed') return now
  const { from } = step
  switch (step.step) {
    case 'taken':
      return { ...now, owner: { level: from, author: step.author } }
    case 'answered': {
      // Who stands higher takes it up with the answer; who stands lower answers late, and it stays where it is.
      const level = heightOf(from) > heightOf(now.level) ? from : now.level
      return {
        ...now,
        state: 'answered',
        level,
        matter: matterAt(level, now.matter),
        levelSince: level === now.level ? now.levelSince : on,
        deadline: step.until > on ? step.until : on,
        answer: step,
        owner: {
          level: from,
          author: step.author,
          ...(step.owner === undefined ? {} : { name: step.owner }),
        },
        stays: ended(now, on, from === now.level ? 'answered' : 'overtaken'),
      }
    }
    case 'handed':
      return mayHand(now.level, step.to)
        ? handed(now, step.to, on, from === now.level ? 'handed' : 'overtaken')
        : now
    case 'closed':
      return {
        ...now,
        state: 'closed',
        deadline: on,
        closed: step,
        stays: ended(now, on, from === now.level ? 'closed' : 'overtaken'),
      }
  }
}

/** Lateness is the problem's, not the level's: handing it on does not wash it away. */
const handed = (now: Now, to: ProblemLevel, on: LocalDate, how: How): Now => {
  const there = arrived(now, to, on, how)
  return { ...there, late: now.state === 'waiting' && now.late < on ? now.late : there.deadline }
}
