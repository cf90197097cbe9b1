import { soundOf } from '@jejaring/core/person/name-sound'
import { breath } from './breath.ts'
import { byName } from './by-name.ts'
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

/** Of each person, as long as neither they nor their house change: thousands are asked for again after every save. */
const known = new WeakMap<PersonSummary, Searchable>()

function searchableOf(
  person: PersonSummary,
  houses: ReadonlyMap<string, HouseholdSummary>,
): Searchable {
  const house = houses.get(person.household)
  const before = known.get(person)
  if (before !== undefined && before.house === house) return before
  const own = ` ${soundOfPerson(person)}`
  const words = house === undefined ? own : `${own} ${house.sound ?? soundOf(house.headName)}`
  const found = { person, house, words, own }
  known.set(person, found)
  return found
}

export const searchable = (
  people: Iterable<PersonSummary>,
  houses: ReadonlyMap<string, HouseholdSummary>,
): readonly Searchable[] => Array.from(people, (person) => searchableOf(person, houses))

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

/** By name. */
export interface ByName {
  readonly everybody: readonly Searchable[]
  /** Without who died or left. */
  readonly here: readonly Searchable[]
}
let listed: (ByName & { readonly of: Index }) | undefined

/** Kept from one visit of the list to the next; after a change it is nearly sorted already. */
export function listByName(index: Index): ByName {
  if (listed?.of === index) return listed
  const before = (listed?.everybody ?? []).flatMap(
    ({ person: { id } }) => index.people.get(id) ?? [],
  )
  const ordered = new Set([...before, ...index.people.values()])
  const everybody = searchable(ordered, index.houses).toSorted((a, b) => byName(a.person, b.person))
  const here = everybody.filter(({ person }) => person.left === undefined)
  listed = { of: index, everybody, here }
  return listed
}

/** People looked at between two breaths. */
const SLICE = 500

/** Before somebody opens the list. */
export async function putInOrder(): Promise<void> {
  const index = $index.get()
  if (index === undefined) return
  let count = 0
  for (const person of index.people.values()) {
    searchableOf(person, index.houses)
    count += 1
    if (count % SLICE === 0) await breath()
  }
  listByName(index)
}

export const partsOf = (typed: string): readonly string[] =>
  typed
    .split(/\s+/)
    .map(partOf)
    .filter((part) => part !== '')

/** A word of which nothing but one sound is left ("zzzz") is nobody's name: found as it stands, so not at all. */
function partOf(word: string): string {
  const sound = soundOf(word)
  return word.length > 2 && sound.length === 1 ? word : sound
}
