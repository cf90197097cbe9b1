import type { Index } from './index-of-people.ts'
import type { HouseholdSummary, PersonSummary } from './database.ts'

/** Letters and digits only, so that `nur'aini`, `Nur Aini` and `nuraini` are one. */
export const letters = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

const ofPerson = new WeakMap<PersonSummary, string>()
const ofHouse = new WeakMap<HouseholdSummary, string>()

function remembered<Key extends object>(
  known: WeakMap<Key, string>,
  key: Key,
  name: string,
): string {
  const before = known.get(key)
  if (before !== undefined) return before
  const made = letters(name)
  known.set(key, made)
  return made
}

/**
 * Everybody whose name, or whose head of household, holds every part of what was typed. Who has the typed letters at the
 * beginning of the own name comes first, then the own name anywhere, then the household.
 */
export function findPeople(
  typed: string,
  people: readonly PersonSummary[],
  houses: Index['houses'],
): readonly PersonSummary[] {
  const whole = letters(typed)
  if (whole === '') return people
  const parts = typed.split(/\s+/).map(letters).filter(Boolean)
  const ranks: PersonSummary[][] = [[], [], []]
  for (const person of people) {
    const name = remembered(ofPerson, person, person.name)
    if (name.startsWith(whole)) ranks[0]?.push(person)
    else if (name.includes(whole) || parts.every((part) => name.includes(part)))
      ranks[1]?.push(person)
    else {
      const house = houses.get(person.household)
      const head = house === undefined ? '' : remembered(ofHouse, house, house.headName)
      if (parts.every((part) => name.includes(part) || head.includes(part))) ranks[2]?.push(person)
    }
  }
  return ranks.flat()
}
