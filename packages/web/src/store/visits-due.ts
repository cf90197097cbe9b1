import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { followUpState } from '@jejaring/core/referral/follow-up'
import { visitDue, visitReasons, type VisitDue } from '@jejaring/core/visits/visit-due'
import type { HouseholdSummary, PersonSummary } from './database.ts'
import { openOn } from './packed-due.ts'
import { visitWork } from './treatments.ts'

type Referral = PersonSummary['referrals'][number]
export type PersonVisitDue = VisitDue<Referral>
export type PersonVisitNeed = PersonVisitDue['needs'][number]

const known = new WeakMap<
  PersonSummary,
  { readonly on: LocalDate; readonly due: PersonVisitDue | undefined }
>()

/** What a person is to be visited for; remembered for the day, as tasks are. */
export function visitDueOf(person: PersonSummary, today: LocalDate): PersonVisitDue | undefined {
  const before = known.get(person)
  if (before?.on === today) return before.due
  const { left, referrals, visits, followUps = [] } = person
  const missedControls = followUps.flatMap((one) =>
    one.controlOn !== undefined && followUpState(one, today) === 'missed' ? [one.controlOn] : [],
  )
  const due =
    left === undefined
      ? visitDue(
          {
            windows: openOn(person.due, today),
            referrals,
            missedControls,
            workOf: visitWork,
            ...(visits === undefined ? {} : { visits }),
          },
          today,
        )
      : undefined
  known.set(person, { on: today, due })
  return due
}

export interface ToVisit {
  readonly person: PersonSummary
  readonly due: PersonVisitDue
  /** The gravest and oldest. */
  readonly first: PersonVisitNeed
}
export interface HouseToVisit {
  readonly household: string
  readonly house?: HouseholdSummary
  /** The gravest first. */
  readonly people: readonly ToVisit[]
  /** Two visits to somebody were in vain. */
  readonly climbed: boolean
  /** Who was sent to somebody of the house, and until when. */
  readonly handed: readonly NonNullable<PersonVisitDue['handed']>[]
}

/** Houses with somebody to visit today: the gravest first, the oldest first among equals. */
export function housesToVisit(
  people: Iterable<PersonSummary>,
  houses: ReadonlyMap<string, HouseholdSummary>,
  today: LocalDate,
): readonly HouseToVisit[] {
  const byHouse = new Map<string, ToVisit[]>()
  for (const person of people) {
    const due = visitDueOf(person, today)
    const first = due?.needs[0]
    if (due === undefined || first === undefined) continue
    const mine = byHouse.get(person.household)
    if (mine === undefined) byHouse.set(person.household, [{ person, due, first }])
    else mine.push({ person, due, first })
  }
  return [...byHouse]
    .map(([household, all]): HouseToVisit => {
      const house = houses.get(household)
      return {
        household,
        ...(house === undefined ? {} : { house }),
        people: all.toSorted(byUrgency),
        climbed: all.some(({ due }) => due.climbed),
        handed: all.flatMap(({ due }) => due.handed ?? []),
      }
    })
    .toSorted(({ people: [a] }, { people: [b] }) =>
      a === undefined || b === undefined ? 0 : byUrgency(a, b),
    )
}

/** Among those of equal gravity first whom somebody asked to be visited by a day, then who waits longest. */
function byUrgency({ first: a, due: ofA }: ToVisit, { first: b, due: ofB }: ToVisit): number {
  const rank = visitReasons.indexOf(a.reason) - visitReasons.indexOf(b.reason)
  if (rank !== 0) return rank
  const [dueA, dueB] = [ofA.handed?.due ?? NEVER, ofB.handed?.due ?? NEVER]
  if (dueA !== dueB) return dueA < dueB ? -1 : 1
  return a.since < b.since ? -1 : a.since > b.since ? 1 : 0
}
const NEVER = '9999-12-31'
