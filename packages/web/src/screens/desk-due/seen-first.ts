import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { visitDue } from '@jejaring/core/visits/visit-due'
import { visitWork } from '../../store/treatments.ts'
import type { DuePerson } from './due-groups.ts'

/** A referral that was to be answered within a day: the rule found a danger. */
const URGENT_DAYS = 1

export interface Danger {
  readonly person: DuePerson
  readonly referral: DuePerson['referrals'][number]
}
export interface Climbed {
  readonly person: DuePerson
  readonly tries: number
  readonly last: LocalDate
  readonly handedTo?: string
}

/** Danger signs nobody has answered, the longest waiting first. */
export const dangersIn = (people: readonly DuePerson[]): readonly Danger[] =>
  people
    .flatMap((person) =>
      person.referrals
        .filter(({ withinDays }) => withinDays <= URGENT_DAYS)
        .map((referral) => ({ person, referral })),
    )
    .toSorted(({ referral: a }, { referral: b }) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))

/** Who was visited twice and still is not served, the longest waiting first. */
export const climbedIn = (people: readonly DuePerson[], today: LocalDate): readonly Climbed[] =>
  people
    .flatMap((person): readonly Climbed[] => {
      const { visits, referrals, due: windows } = person
      const last = visits?.tries.at(-1)?.on
      if (visits === undefined || last === undefined) return []
      const due = visitDue({ windows, referrals, visits, workOf: visitWork }, today)
      if (due?.climbed !== true) return []
      const handedTo = due.handed === undefined ? {} : { handedTo: due.handed.to }
      const tries = Math.max(...[...due.needs, ...due.resting].map((need) => need.tries))
      return [{ person, tries, last, ...handedTo }]
    })
    .toSorted((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : 0))
