/**
 * Who is to be visited at home, and since when: derived from what is due and what came of earlier visits, so that it
 * ends by itself when the service is given anywhere.
 *
 * @see KMK HK.01.07/MENKES/2015/2023, kunjungan rumah: danger sign before treatment not followed before service missed,
 * the oldest first, after two visits without the service the Pustu goes. How long a visit holds is our choice.
 */
import {
  addDays,
  addMonths,
  daysBetween,
  earliest,
  latest,
  type LocalDate,
} from '../calendar/local-date.ts'
import type { DueWindow } from '../judge/judgement.ts'
import type { Try, VisitFacts } from './visit-facts.ts'
import type { VisitWork } from './visit-work.ts'

export type VisitReason = 'danger' | 'notFollowed' | 'missed' | 'data'
export const visitReasons: readonly VisitReason[] = ['danger', 'notFollowed', 'missed', 'data']

/** After so many visits without the service the Pustu goes. */
const TRIES = 2
/** A danger sign is looked after again so soon, whatever was promised. */
const DANGER_DAYS = 2

type Window = Pick<DueWindow, 'service' | 'dose' | 'from' | 'late' | 'before'>
interface Referral {
  readonly on: LocalDate
  readonly withinDays: number
}

/** What a list knows of a person on a day. */
export interface VisitQuestion<R extends Referral> {
  /** Windows open today. */
  readonly windows: readonly Window[]
  /** Those nobody has answered. */
  readonly referrals: readonly R[]
  /** Days of a control that was agreed upon and to which nobody came. */
  readonly missedControls?: readonly LocalDate[]
  readonly visits?: VisitFacts
  /** Why the delay of a service sends somebody; undefined: people are called to where it is given. */
  readonly workOf: (service: string) => VisitWork | undefined
}

/** One reason to go; without a window and a referral it is a control agreed upon, or wrong data. */
export interface VisitNeed<R extends Referral> {
  readonly reason: VisitReason
  readonly since: LocalDate
  readonly window?: Window
  readonly referral?: R
  /** Visits since then that did not bring the service. */
  readonly tries: number
  /** Nobody need go before this day: somebody went, or the person promised. */
  readonly rests?: LocalDate
}

export interface VisitDue<R extends Referral> {
  /** At least one, the gravest first, the oldest first among equals. */
  readonly needs: readonly VisitNeed<R>[]
  /** What others give and is late: the person is called there, in passing. */
  readonly invites: readonly Window[]
  /** Reasons that rest: until when is theirs. */
  readonly resting: readonly VisitNeed<R>[]
  /** Two visits were in vain: the Pustu's own visit. */
  readonly climbed: boolean
  /** The account that was sent, and the last day on which the visit is asked for. */
  readonly handed?: { readonly to: string; readonly due?: LocalDate }
}

/** What a home is to be visited for on a day; undefined when for nothing, today or soon. */
export function visitDue<R extends Referral>(
  question: VisitQuestion<R>,
  today: LocalDate,
): VisitDue<R> | undefined {
  const { visits } = question
  const needs = needsOf(question, today).map((need) => tried(need, visits, today))
  const invites = question.windows.filter(
    ({ service, late }) => late <= today && question.workOf(service) === undefined,
  )
  if (needs.length === 0) return undefined
  const isResting = ({ rests }: VisitNeed<R>) => rests !== undefined && rests > today
  const handed = visits?.handed
  return {
    needs: needs.filter((need) => !isResting(need)),
    invites,
    resting: needs.filter(isResting),
    climbed: needs.some(({ reason, tries }) => reason !== 'data' && tries >= TRIES),
    ...(handed === undefined
      ? {}
      : { handed: { to: handed.to, ...(handed.due === undefined ? {} : { due: handed.due }) } }),
  }
}

function needsOf<R extends Referral>(
  { windows, referrals, missedControls = [], visits, workOf }: VisitQuestion<R>,
  today: LocalDate,
): readonly VisitNeed<R>[] {
  const needs: VisitNeed<R>[] = [
    ...referrals.map((referral) => ({
      reason: 'danger' as const,
      since: addDays(referral.on, referral.withinDays),
      referral,
      tries: 0,
    })),
    ...windows.flatMap((window) => {
      const reason = workOf(window.service)
      if (reason === undefined || (reason === 'missed' && today < graceEnds(window))) return []
      return [{ reason, since: window.late, window, tries: 0 }]
    }),
    ...missedControls.map((since) => ({ reason: 'notFollowed' as const, since, tries: 0 })),
    ...(visits?.wrongSince === undefined
      ? []
      : [{ reason: 'data' as const, since: visits.wrongSince, tries: 0 }]),
  ].filter(({ since }) => since <= today)
  const handed = visits?.handed
  const [first] = windows
  // Who is handed over is visited although nothing is late yet.
  if (needs.length === 0 && handed !== undefined && first !== undefined) {
    return [{ reason: 'missed', since: handed.on, window: first, tries: 0 }]
  }
  return needs.toSorted(
    (a, b) =>
      visitReasons.indexOf(a.reason) - visitReasons.indexOf(b.reason) ||
      (a.since < b.since ? -1 : a.since > b.since ? 1 : 0),
  )
}

/** From one Posyandu to the next. */
const POSYANDU_DAYS = 31

/**
 * Who is late may still come by themselves: for half as long again as they had, and to one Posyandu at least unless it is
 * too late by then. So a yearly check is asked for at home after half a year, and a mother's visit of this week now.
 */
function graceEnds({ from, late, before }: Window): LocalDate {
  const half = addDays(late, Math.floor(daysBetween(from, late) / 2))
  return before === undefined ? latest(half, addDays(late, POSYANDU_DAYS)) : half
}

/** With the visits made for it: those since the day it began. */
function tried<R extends Referral>(
  need: VisitNeed<R>,
  visits: VisitFacts | undefined,
  today: LocalDate,
): VisitNeed<R> {
  if (visits === undefined) return need
  const tries = visits.tries.filter(({ on }) => on >= need.since)
  const last = tries.at(-1)
  if (last === undefined) return need
  const inVain = new Set(tries.map(knownInVain).filter((day) => day <= today))
  const isSentAfter = visits.handed?.before === visits.tries.length
  return {
    ...need,
    tries: inVain.size,
    ...(isSentAfter ? {} : { rests: restsUntil(need.reason, last) }),
  }
}

/** The day on which a visit is known not to have helped, if the need still stands then. */
const knownInVain = (visit: Try): LocalDate =>
  visit.outcome === 'promised' ? asksAgain(visit) : visit.on

function restsUntil(reason: VisitReason, visit: Try): LocalDate {
  if (reason !== 'danger') return asksAgain(visit)
  return visit.outcome === 'not-at-home'
    ? visit.on
    : earliest(asksAgain(visit), addDays(visit.on, DANGER_DAYS))
}

/** The first day on which somebody need go again. */
function asksAgain({ on, outcome, again }: Try): LocalDate {
  switch (outcome) {
    case 'not-at-home':
    case 'wrong-data':
      return addDays(on, 1)
    case 'promised':
      return again === undefined ? addMonths(on, 1) : addDays(again, 1)
    case 'refused':
      return again ?? addMonths(on, 1)
    case 'served':
    case 'referred':
    case 'moved':
    case 'died':
      return addMonths(on, 1)
  }
}
