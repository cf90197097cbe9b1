import { addDays, daysBetween, type LocalDate } from '@jejaring/core/calendar/local-date'
import { brokenPromiseOf, promiseOf } from '@jejaring/core/journal/booking'
import { dueStatus } from '@jejaring/core/judge/judgement'
import { followUpState, type FollowUp } from '@jejaring/core/referral/follow-up'
import { byName } from './by-name.ts'
import type { PersonSummary } from './database.ts'
import { openOn, type ListedWindow } from './packed-due.ts'
import { serviceLines } from './service-lines.at-build.ts'
import { isTreatment } from './treatments.ts'

/**
 * Danger before treatment or control not followed before what a referral was answered before a referral under way before
 * service missed; then what is merely due. A referral without an answer is danger once its days are over, and until then
 * it does not disappear.
 */
export type Urgency = 'danger' | 'notFollowed' | 'answered' | 'referred' | 'missed' | 'due'
const RANK: Readonly<Record<Urgency, number>> = {
  danger: 0,
  notFollowed: 1,
  answered: 2,
  referred: 3,
  missed: 4,
  due: 5,
}
/** What waits longer than it should. */
export const isLate = (urgency: Urgency): boolean =>
  urgency === 'danger' || urgency === 'notFollowed' || urgency === 'missed'

export interface Task {
  readonly person: PersonSummary
  readonly urgency: Urgency
  readonly windows: readonly ListedWindow[]
  readonly referral?: PersonSummary['referrals'][number]
  /** What came back, or the control nobody came to. */
  readonly followUp?: FollowUp
  /** The day for which something was promised that is not given yet. */
  readonly promisedOn?: LocalDate
  /** Days it waits already. */
  readonly days: number
}

const known = new WeakMap<
  PersonSummary,
  { readonly on: LocalDate; readonly task: Task | undefined }
>()

/**
 * What one person needs now; undefined when nothing. Remembered for the day: a summary is replaced when something about
 * the person changes, and lists ask about everybody again and again.
 */
export function taskOf(person: PersonSummary, today: LocalDate): Task | undefined {
  const before = known.get(person)
  if (before?.on === today) return before.task
  const task = needOf(person, today)
  known.set(person, { on: today, task })
  return task
}

function needOf(person: PersonSummary, today: LocalDate): Task | undefined {
  if (person.left !== undefined) return undefined
  // What is promised for another day does not wait today.
  const windows = openOn(person.due, today).filter(({ service }) => {
    const promise = promiseOf(person.bookings ?? [], service, today)
    return promise === undefined || promise.day === today
  })
  const referral = person.referrals.toSorted((a, b) => (a.on < b.on ? -1 : 1))[0]
  if (referral !== undefined && today >= addDays(referral.on, referral.withinDays)) {
    return { person, urgency: 'danger', windows, referral, days: daysBetween(referral.on, today) }
  }
  const followUps = (person.followUps ?? []).flatMap((followUp) => {
    const state = followUpState(followUp, today)
    return state === undefined ? [] : [{ followUp, state }]
  })
  const missed = followUps.find(({ state }) => state === 'missed')?.followUp
  if (missed?.controlOn !== undefined) {
    const days = daysBetween(missed.controlOn, today)
    return { person, urgency: 'notFollowed', windows, followUp: missed, days }
  }
  const overdue = windows.filter((window) => dueStatus(window, today) === 'overdue')
  const broken = overdue.find(({ service }) => isTreatment(service))
  const answered = followUps[0]?.followUp
  if (answered !== undefined && broken === undefined) {
    const days = daysBetween(answered.on, today)
    return { person, urgency: 'answered', windows, followUp: answered, days }
  }
  if (referral !== undefined && broken === undefined) {
    return { person, urgency: 'referred', windows, referral, days: daysBetween(referral.on, today) }
  }
  const [first] = windows
  if (first === undefined) return undefined
  const promisedOn = windows
    .flatMap(({ service }) => brokenPromiseOf(person.bookings ?? [], service, today)?.day ?? [])
    .toSorted()[0]
  const urgency =
    broken !== undefined
      ? 'notFollowed'
      : overdue.length > 0 || promisedOn !== undefined
        ? 'missed'
        : 'due'
  const decisive = broken ?? first
  const since = overdue.length > 0 ? decisive.late : (promisedOn ?? decisive.late)
  return {
    person,
    urgency,
    windows:
      broken === undefined ? windows : [broken, ...windows.filter((window) => window !== broken)],
    ...(promisedOn === undefined ? {} : { promisedOn }),
    days: urgency === 'due' ? 0 : daysBetween(since, today),
  }
}

interface SessionOn {
  readonly today: LocalDate
  readonly isPosyanduDay: boolean
}

const atPosyandu = ({ service }: ListedWindow): boolean =>
  serviceLines[service]?.atPosyandu === true

/**
 * Whether somebody is waited for: everybody due and not served today; on the day of the Posyandu those who are due for
 * something it gives.
 */
export const isAwaited = (
  { person, windows }: Task,
  { today, isPosyanduDay }: SessionOn,
): boolean =>
  person.lastVisit !== today && (isPosyanduDay ? windows.some(atPosyandu) : windows.length > 0)

/** Who is waited for; on the day of the Posyandu each with what it gives alone. */
export function awaitedOf(tasks: readonly Task[], on: SessionOn): readonly Task[] {
  const waiting = tasks.filter((task) => isAwaited(task, on))
  return on.isPosyanduDay
    ? waiting.map((task) => ({ ...task, windows: task.windows.filter(atPosyandu) }))
    : waiting
}

export const tasksOf = (people: Iterable<PersonSummary>, today: LocalDate): readonly Task[] =>
  byUrgency(unsortedTasks(people, today))

/** In no order: a screen that counts thousands need not wait until they are sorted. */
export function unsortedTasks(people: Iterable<PersonSummary>, today: LocalDate): readonly Task[] {
  const tasks: Task[] = []
  for (const person of people) {
    const task = taskOf(person, today)
    if (task !== undefined) tasks.push(task)
  }
  return tasks
}

/** The most urgent first, the longest waiting first among equals. */
export const byUrgency = (tasks: readonly Task[]): readonly Task[] =>
  tasks.toSorted(moreUrgentFirst)

/** The first of `byUrgency`, without putting thousands in order. */
export function mostUrgent(tasks: readonly Task[], count: number): readonly Task[] {
  const first: Task[] = []
  for (const task of tasks) {
    const last = first[count - 1]
    if (last !== undefined && moreUrgentFirst(last, task) <= 0) continue
    const at = first.findIndex((one) => moreUrgentFirst(task, one) < 0)
    first.splice(at === -1 ? first.length : at, 0, task)
    first.length = Math.min(first.length, count)
  }
  return first
}

const moreUrgentFirst = (a: Task, b: Task): number =>
  RANK[a.urgency] - RANK[b.urgency] || b.days - a.days || byName(a.person, b.person)
