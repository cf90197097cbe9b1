import { daysBetween, isLocalDate, type LocalDate } from '../calendar/local-date.ts'
import { postpartumRegistration } from '../catalogue/services/mother/postpartum-registration.ts'
import { pregnancyOutcome } from '../catalogue/services/mother/pregnancy-outcome.ts'
import type { ServiceGiven } from '../journal/entry.ts'
import type { PersonRecord } from '../journal/record.ts'
import { visitsInOrder } from '../judge/history.ts'
import { childOf } from './child-id.ts'
import type { Relation } from './person.ts'

/** A child born alive, as the visit that wrote down the mother's delivery tells of it. */
export interface Birth {
  /** The child's id. It follows from the visit, so two phones that register the child speak of one person. */
  readonly child: string
  readonly bornOn: LocalDate
  /** Of one birth: 1, with twins 1 and 2. */
  readonly nth: number
  readonly of: number
}

/** One delivery written down twice, in two visits or by two services, differs by this much at most. */
const SAME_BIRTH_DAYS = 60

/** Children born alive to this mother, by the deliveries written down here; several that tell of one birth count once. */
export function birthsOf(mother: PersonRecord): readonly Birth[] {
  const told = visitsInOrder(mother).flatMap(({ encounter, version }) =>
    version.services.flatMap((given) => {
      const birth = deliveryOf(given, version.on)
      return birth === undefined ? [] : [{ encounter, ...birth }]
    }),
  )
  const known: typeof told = []
  // The same visit wins on every device, whichever came first.
  for (const birth of told.toSorted((a, b) => (a.encounter < b.encounter ? -1 : 1))) {
    const isTold = known.some(
      ({ bornOn }) => Math.abs(daysBetween(bornOn, birth.bornOn)) < SAME_BIRTH_DAYS,
    )
    if (!isTold) known.push(birth)
  }
  return known.flatMap(childrenOf)
}

/**
 * Children of deliveries that were taken back or corrected since: some may have been registered in the meantime, and are
 * nobody. A birth that another visit still tells of is none of these.
 */
export function birthsTakenBack(mother: PersonRecord): readonly Birth[] {
  const standing = birthsOf(mother)
  const ids = new Set(standing.map(({ child }) => child))
  return mother.encounters.flatMap(({ id, versions }) => {
    const told = versions.flatMap(({ services, on }) =>
      services.flatMap((given) => deliveryOf(given, on) ?? []),
    )
    const most = told.toSorted((a, b) => b.children - a.children)[0]
    if (most === undefined) return []
    const { bornOn, children } = most
    const isToldElsewhere = standing.some(
      (birth) =>
        !isOfVisit(birth, id) && Math.abs(daysBetween(birth.bornOn, bornOn)) < SAME_BIRTH_DAYS,
    )
    if (isToldElsewhere) return []
    return childrenOf({ encounter: id, bornOn, children }).filter(({ child }) => !ids.has(child))
  })
}

const isOfVisit = ({ child, nth }: Birth, encounter: string): boolean =>
  child === childOf(encounter, nth)

const childrenOf = ({
  encounter,
  bornOn,
  children,
}: {
  readonly encounter: string
  readonly bornOn: LocalDate
  readonly children: number
}): readonly Birth[] =>
  Array.from({ length: children }, (_, at) => ({
    child: childOf(encounter, at + 1),
    bornOn,
    nth: at + 1,
    of: children,
  }))

/** Undefined for another service, and where nobody was born alive. */
function deliveryOf(
  { service, answers, notDone }: ServiceGiven,
  on: LocalDate,
): { readonly bornOn: LocalDate; readonly children: number } | undefined {
  if (notDone !== undefined) return undefined
  const isOutcome = service === pregnancyOutcome.id && answers['kind'] === 'live-birth'
  if (!isOutcome && service !== postpartumRegistration.id) return undefined
  const told = isOutcome ? answers['endedOn'] : answers['bornOn']
  const children = answers['children']
  return {
    bornOn: isLocalDate(told) ? told : on,
    children: typeof children === 'number' ? children : 1,
  }
}

/** What a child is to the head of the household, by what the mother is. */
export function relationOfChild(mother: Relation | undefined): Relation {
  switch (mother) {
    case 'head':
    case 'spouse':
      return 'child'
    case 'child':
      return 'grandchild'
    case 'parent':
    case 'grandchild':
    case 'other':
    case undefined:
      return 'other'
  }
}
