import { soundOf } from '@jejaring/core/person/name-sound'
import type { HouseholdSummary, PersonSummary } from './database.ts'

export interface Searchable {
  readonly person: PersonSummary
  readonly house: HouseholdSummary | undefined
  /** Words of the name and of the head of the household, as they sound. */
  readonly words: readonly string[]
  /** Those of the person's own name. */
  readonly own: readonly string[]
}

/** Made once when the people change, so that a key pressed costs one pass over short texts. */
export function searchable(
  people: Iterable<PersonSummary>,
  houses: ReadonlyMap<string, HouseholdSummary>,
): readonly Searchable[] {
  return [...people].map((person) => {
    const house = houses.get(person.household)
    const own = wordsOf(person)
    return {
      person,
      house,
      words: house === undefined ? own : [...own, ...soundOf(house.headName).split(' ')],
      own,
    }
  })
}

/** Each part typed must begin a word of the name or of the household's head, in any order. */
export function matches({ words }: Pick<Searchable, 'words'>, parts: readonly string[]): boolean {
  return parts.every((part) => words.some((word) => word.startsWith(part)))
}

/** Whether the person's own name matches, without the help of the head of the household. */
export const matchesByName = ({ own }: Searchable, parts: readonly string[]): boolean =>
  matches({ words: own }, parts)

const known = new WeakMap<PersonSummary, readonly string[]>()

/** The words of a name as they sound, worked out once for each summary. */
export function wordsOf(person: PersonSummary): readonly string[] {
  const words = known.get(person) ?? soundOf(person.name).split(' ')
  known.set(person, words)
  return words
}

export const partsOf = (typed: string): readonly string[] =>
  soundOf(typed)
    .split(' ')
    .filter((part) => part !== '')
