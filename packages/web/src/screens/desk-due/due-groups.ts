import { daysBetween, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { DueList } from '@jejaring/core/sync/due-list'

export type DuePerson = DueList['people'][number]
/** The pseudo service of a referral nobody has answered. */
export const REFERRAL = 'referral'

export interface DueGroup {
  /** Facility id; undefined for people whose neighbourhood no Posyandu serves. */
  readonly posyandu: string | undefined
  readonly people: readonly DuePerson[]
}

/** Posyandu with most to do first; within one, the order of the list: most urgent first. */
export function dueGroups(
  people: readonly DuePerson[],
  service: string | undefined,
): readonly DueGroup[] {
  const groups = new Map<string | undefined, DuePerson[]>()
  for (const person of people) {
    if (service !== undefined && !needs(person, service)) continue
    const group = groups.get(person.posyandu)
    if (group === undefined) groups.set(person.posyandu, [person])
    else group.push(person)
  }
  return [...groups]
    .map(([posyandu, of]) => ({ posyandu, people: of }))
    .toSorted((a, b) => b.people.length - a.people.length)
}

const needs = (person: DuePerson, service: string): boolean =>
  service === REFERRAL
    ? person.referrals.length > 0
    : person.due.some((window) => window.service === service)

/** How many people need each service, most first. */
export function serviceCounts(
  people: readonly DuePerson[],
): readonly { readonly service: string; readonly people: number }[] {
  const counts = new Map<string, number>()
  for (const person of people) {
    const services = new Set(person.due.map(({ service }) => service))
    if (person.referrals.length > 0) services.add(REFERRAL)
    for (const service of services) counts.set(service, (counts.get(service) ?? 0) + 1)
  }
  return [...counts]
    .map(([service, count]) => ({ service, people: count }))
    .toSorted((a, b) => b.people - a.people)
}

/** Days past the day it should have been done by; 0 or less while there is time. */
export const daysLate = (late: LocalDate, today: LocalDate): number => daysBetween(late, today)
