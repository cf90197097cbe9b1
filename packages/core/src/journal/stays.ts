import { addDays, localDate, type LocalDate } from '../calendar/local-date.ts'
import { clockTime, type Clock } from './clock.ts'
import type { Writes } from './writes.ts'
import type { HouseholdFields, PersonFields } from '../person/person.ts'

/** A neighbourhood somebody lives in, or lived in until another was written down. */
export interface Stay {
  readonly rt: string
  /** Stamp of what replaced it. */
  readonly left?: Clock
}

/**
 * How long after a move the old neighbourhood may still write about somebody: a phone that was six weeks without a network
 * does not know that they moved, and what was done with it was done.
 */
export const AWARE_AFTER_DAYS = 42
const DAY_MS = 86_400_000

const dayOf = (stamp: Clock): LocalDate =>
  addDays(localDate('1970-01-01'), Math.floor(clockTime(stamp) / DAY_MS))

/** Whether somebody of these neighbourhoods may write about what was done on the day. */
export const isWithinReach = (
  stays: readonly Stay[],
  on: LocalDate,
  scope: ReadonlySet<string>,
): boolean =>
  stays.some(
    ({ rt, left }) =>
      scope.has(rt) && (left === undefined || on <= addDays(dayOf(left), AWARE_AFTER_DAYS)),
  )

/** The neighbourhoods of a household, the present one first. */
export const staysOfHousehold = ({ rt = [] }: Writes<HouseholdFields>): readonly Stay[] =>
  rt.map(({ value }, place) => ({ rt: value, ...leftAt(rt, place) }))

/**
 * The neighbourhoods of a person, those of the present household first.
 *
 * @param fieldsOf of a household of the same village; undefined where it is not at hand
 */
export const staysOfPerson = (
  { household = [] }: Writes<PersonFields>,
  fieldsOf: (household: string) => Writes<HouseholdFields> | undefined,
): readonly Stay[] =>
  household.flatMap(({ value }, place) => {
    const { left } = leftAt(household, place)
    return staysOfHousehold(fieldsOf(value) ?? {}).map((stay) =>
      left === undefined || (stay.left !== undefined && stay.left < left)
        ? stay
        : { ...stay, left },
    )
  })

const leftAt = (
  writes: readonly { readonly clock: Clock }[],
  place: number,
): { readonly left?: Clock } => {
  const next = writes[place - 1]
  return next === undefined ? {} : { left: next.clock }
}
