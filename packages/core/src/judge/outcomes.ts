import { completedMonths, daysBetween } from '../calendar/local-date.ts'
import type { Context, Given, Service } from '../catalogue/define.ts'
import type { Outcome, Referral } from '../catalogue/outcome.ts'
import { holdsOn } from './episodes.ts'
import type { Happened, PersonHistory } from './history.ts'
import type { JudgedService } from './judgement.ts'

/** What a rule may know beside the values: the person on that day and the earlier visits. */
export function contextOf(
  history: PersonHistory,
  visit: Pick<Given, 'on' | 'setting'>,
  earlier: readonly Given[],
): Context {
  const { on, setting } = visit
  return {
    sex: history.sex,
    birthDate: history.birthDate,
    place: history.place,
    given: (service) => history.given(service).filter((one) => one.on <= on),
    doses: (service) => history.doses(service).filter((one) => one.on <= on),
    daysOf: (service) => history.daysOf(service).filter((day) => day <= on),
    episodes: (episode) => history.episodes(episode).filter((one) => one.from <= on),
    referrals: history.referrals.filter((one) => one.on <= on),
    on,
    setting,
    ageDays: daysBetween(history.birthDate, visit.on),
    ageMonths: completedMonths(history.birthDate, visit.on),
    earlier,
    during: (episode) => history.episodes(episode).findLast((one) => holdsOn(one, visit.on)),
  }
}

/** The classes of every visit, in order; with the place of a dose in its series. */
export function judgedServices(history: PersonHistory): readonly JudgedService[] {
  const count = new Map<string, number>()
  return history.happened.map((visit) => {
    const nth = count.get(visit.service.id) ?? 0
    count.set(visit.service.id, nth + 1)
    return judgeVisit(history, visit, nth)
  })
}

/** @param nth place of the visit among all with this service, from 0 */
export function judgeVisit(history: PersonHistory, visit: Happened, nth: number): JudgedService {
  const { service } = visit
  const earlier = history.given(service).slice(0, nth)
  const outcomes = service.classify(visit.measured, contextOf(history, visit, earlier))
  const dose = history.doses(service)[nth]
  const refer = gravestReferral(service, outcomes)
  return {
    encounter: visit.encounter,
    on: visit.on,
    service: service.id,
    outcomes: onlyClasses(outcomes),
    ...(dose === undefined
      ? {}
      : {
          dose: {
            ...(dose.name === undefined ? {} : { name: dose.name }),
            valid: dose.number !== undefined,
          },
        }),
    ...(refer === undefined ? {} : { refer }),
  }
}

function onlyClasses(
  outcomes: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const classes: Record<string, string> = {}
  for (const scale of Object.keys(outcomes)) {
    const outcome = outcomes[scale]
    if (outcome !== undefined) classes[scale] = outcome
  }
  return classes
}

const FARTHEST: readonly Referral['to'][] = ['pustu', 'puskesmas', 'hospital']

/** The soonest referral its outcomes ask for; of two as soon, the one that goes farther. */
export function gravestReferral(
  service: Service,
  outcomes: Readonly<Record<string, string | undefined>>,
): JudgedService['refer'] {
  let gravest: JudgedService['refer']
  for (const [scale, outcome] of Object.entries(outcomes)) {
    const refer = outcome === undefined ? undefined : outcomeOf(service, scale, outcome)?.refer
    if (refer === undefined || outcome === undefined) continue
    if (gravest === undefined || isGraver(refer, gravest)) gravest = { ...refer, scale, outcome }
  }
  return gravest
}

const isGraver = (a: Referral, b: Referral): boolean =>
  a.withinDays === b.withinDays
    ? FARTHEST.indexOf(a.to) > FARTHEST.indexOf(b.to)
    : a.withinDays < b.withinDays

export const outcomeOf = (service: Service, scale: string, outcome: string): Outcome | undefined =>
  service.outcomes[scale]?.classes[outcome]
