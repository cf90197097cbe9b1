import { completedMonths, daysBetween, type LocalDate } from '../calendar/local-date.ts'
import { countUntil, prefix } from '../catalogue/by-day.ts'
import type { Context, Service } from '../catalogue/define.ts'
import type { Outcome, Referral } from '../catalogue/outcome.ts'
import type { ServiceGiven } from '../journal/entry.ts'
import { holdsOn } from './episodes.ts'
import type { Happened, PersonHistory, VisitClasses } from './history.ts'
import type { FiredRule, JudgedService } from './judgement.ts'

/** @param nth place of the visit among all with this service, from 0 */
export const contextOf = (history: PersonHistory, visit: Happened, nth: number): Context =>
  new VisitContext(history, visit, nth)

/**
 * What a rule may know beside the values: the person on that day and the earlier visits. Most rules ask for little of it,
 * so what costs is worked out when it is asked for. A class, because an object with getters of its own is slow to make.
 */
class VisitContext implements Context {
  readonly #history: PersonHistory
  readonly #visit: Happened
  readonly #nth: number
  readonly on: LocalDate
  readonly ageDays: number
  readonly ageMonths: number

  constructor(history: PersonHistory, visit: Happened, nth: number) {
    this.#history = history
    this.#visit = visit
    this.#nth = nth
    this.on = visit.on
    this.ageDays = daysBetween(history.birthDate, visit.on)
    this.ageMonths = completedMonths(history.birthDate, visit.on)
  }

  get sex() {
    return this.#history.sex
  }
  get birthDate() {
    return this.#history.birthDate
  }
  get since() {
    return this.#history.since
  }
  get place() {
    return this.#history.place
  }
  get setting() {
    return this.#visit.setting
  }
  get earlier() {
    return prefix(this.#history.given(this.#visit.service), this.#nth)
  }
  get referrals() {
    return this.#until(this.#history.referrals)
  }
  // Rules take these out of the context by name, so they carry it with them.
  get given(): Context['given'] {
    return (service) => this.#until(this.#history.given(service))
  }
  get doses(): Context['doses'] {
    return (service) => this.#until(this.#history.doses(service))
  }
  get daysOf(): Context['daysOf'] {
    return (service) => this.#history.daysOf(service).filter((day) => day <= this.on)
  }
  get classes(): Context['classes'] {
    return (service, visit) => this.#history.classes(service, visit)
  }
  get episodes(): Context['episodes'] {
    return (episode) => this.#history.episodes(episode).filter((one) => one.from <= this.on)
  }
  get during(): Context['during'] {
    return (episode) => this.#history.episodes(episode).findLast((one) => holdsOn(one, this.on))
  }

  #until<Item extends { readonly on: LocalDate }>(sorted: readonly Item[]): readonly Item[] {
    return prefix(sorted, countUntil(sorted, this.on))
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
  const outcomes = classesOf(history, visit, nth)
  const judged: { -readonly [Part in keyof JudgedService]: JudgedService[Part] } = {
    encounter: visit.encounter,
    on: visit.on,
    service: service.id,
    outcomes: onlyClasses(outcomes),
  }
  const dose = history.doses(service)[nth]
  if (dose !== undefined) {
    const valid = dose.number !== undefined
    judged.dose = dose.name === undefined ? { valid } : { name: dose.name, valid }
  }
  const [refer, ...also] = firedRules(service, outcomes)
  if (refer !== undefined) judged.refer = refer
  if (also.length > 0) judged.also = also
  return judged
}

/** Judged when first asked for: a visit keeps its classes for the indicators of every month. */
export const classesOf = (history: PersonHistory, visit: Happened, nth: number): VisitClasses =>
  (visit.classes ??= classesAnew(history, visit, nth))

function classesAnew(history: PersonHistory, visit: Happened, nth: number): VisitClasses {
  const { service, told } = visit
  return told.hidden === true
    ? toldOf(service, told.outcomes)
    : service.classify(visit.measured, contextOf(history, visit, nth))
}

/** What was told of a visit whose answers are not all here; from those left, nobody can judge. */
const toldOf = (service: Service, told: ServiceGiven['outcomes']): ServiceGiven['outcomes'] =>
  Object.fromEntries(
    Object.entries(told).filter(([scale, outcome]) => outcomeOf(service, scale, outcome)),
  )

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

/** The referrals its outcomes ask for: the soonest first; of two as soon, the one that goes farther. */
export function firedRules(
  service: Service,
  outcomes: Readonly<Record<string, string | undefined>>,
): readonly FiredRule[] {
  const fired: FiredRule[] = []
  for (const scale of Object.keys(outcomes)) {
    const outcome = outcomes[scale]
    if (outcome === undefined) continue
    const refer = outcomeOf(service, scale, outcome)?.refer
    if (refer !== undefined) fired.push({ ...refer, scale, outcome })
  }
  return fired.length > 1 ? fired.sort(graverFirst) : fired
}

/** Below 0 when `a` is the graver. */
export const graverFirst = (a: Referral, b: Referral): number =>
  a.withinDays - b.withinDays || FARTHEST.indexOf(b.to) - FARTHEST.indexOf(a.to)

export const outcomeOf = (service: Service, scale: string, outcome: string): Outcome | undefined =>
  service.outcomes[scale]?.classes[outcome]
