import { soundOf } from '@jejaring/core/person/name-sound'
import type { HouseholdSummary, PersonSummary } from './database.ts'
import { $index, type Index } from './index-of-people.ts'

export interface Searchable {
  readonly person: PersonSummary
  readonly house: HouseholdSummary | undefined
  /** The name and that of the head of the household, as they sound, a space before each word. */
  readonly words: string
  /** The person's own name alone. */
  readonly own: string
}

/** Made once when the people change, so that a key pressed costs one pass over short texts. */
export function searchable(
  people: Iterable<PersonSummary>,
  houses: ReadonlyMap<string, HouseholdSummary>,
): readonly Searchable[] {
  const heads = new Map(
    [...houses.values()].map(({ id, headName, sound = soundOf(headName) }) => [id, sound]),
  )
  return Array.from(people, (person) => {
    const house = houses.get(person.household)
    const own = ` ${soundOfPerson(person)}`
    const head = heads.get(person.household)
    return { person, house, words: head === undefined ? own : `${own} ${head}`, own }
  })
}

/** Each part typed must begin a word of the name or of the household's head, in any order. */
export const matches = ({ words }: Pick<Searchable, 'words'>, parts: readonly string[]): boolean =>
  parts.every((part) => words.includes(` ${part}`))

/** Whether the person's own name matches, without the help of the head of the household. */
export const matchesByName = ({ own }: Searchable, parts: readonly string[]): boolean =>
  matches({ words: own }, parts)

/** Summaries of an earlier version of the app do not say how the name sounds. */
const soundOfPerson = ({ name, sound = soundOf(name) }: PersonSummary): string => sound

export const wordsOf = (person: PersonSummary): readonly string[] =>
  soundOfPerson(person).split(' ')

let listed: { readonly of: Index; readonly people: readonly Searchable[] } | undefined

/** Everybody by name. Kept from one visit of the list to the next; after a change it is nearly sorted already. */
export function everybodyByName(index: Index): readonly Searchable[] {
  if (listed?.of === index) return listed.people
  const before = (listed?.people ?? []).flatMap(({ person: { id } }) => index.people.get(id) ?? [])
  const ordered = new Set([...before, ...index.people.values()])
  const people = searchable(ordered, index.houses).toSorted((a, b) =>
    a.person.search < b.person.search ? -1 : a.person.search > b.person.search ? 1 : 0,
  )
  listed = { of: index, people }
  return people
}

/** Before somebody opens the list. */
export function putInOrder(): void {
  const index = $index.get()
  if (index !== undefined) everybodyByName(index)
}

export const partsOf = (typed: string): readonly string[] =>
  soundOf(typed)
    .split(' ')
    .filter((part) => part !== '')
