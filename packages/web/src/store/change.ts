import type { HouseholdSummary, PersonSummary } from './database.ts'

/** What lists have to show differently. */
export interface Change {
  readonly people?: readonly PersonSummary[]
  readonly houses?: readonly HouseholdSummary[]
  /** Ids of who is gone from this device. */
  readonly gone?: readonly string[]
}

export const sizeOf = ({ people = [], houses = [], gone = [] }: Change): number =>
  people.length + houses.length + gone.length

/** Everybody that lists show. */
export interface Shown {
  readonly people: ReadonlyMap<string, PersonSummary>
  readonly houses: ReadonlyMap<string, HouseholdSummary>
}

/** @returns what is shown after these changes, in their order */
export function applied(before: Shown | undefined, changes: Iterable<Change>): Shown {
  const after = { people: new Map(before?.people), houses: new Map(before?.houses) }
  for (const { people = [], houses = [], gone = [] } of changes) {
    for (const person of people) after.people.set(person.id, person)
    for (const house of houses) after.houses.set(house.id, house)
    for (const id of gone) {
      after.people.delete(id)
      after.houses.delete(id)
    }
  }
  return after
}
