import type { PersonFields } from '../person/person.ts'
import type { Changes } from './entry.ts'
import type { PersonRecord } from './record.ts'
import { current, lastSeen } from './writes.ts'

/** Facts that are chosen together: a guessed day goes with its guess, a place in the family with the family. */
export const mergedFacts = {
  name: ['name'],
  sex: ['sex'],
  birthDate: ['birthDate', 'birthDateEstimated'],
  household: ['household', 'relation'],
  nik: ['nik'],
  motherName: ['motherName'],
  phone: ['phone'],
  disability: ['disability', 'mentalDisability'],
} as const satisfies Readonly<Record<string, readonly (keyof PersonFields)[]>>
export type MergedFact = keyof typeof mergedFacts

const isFact = (name: string): name is MergedFact => Object.hasOwn(mergedFacts, name)
const facts = Object.keys(mergedFacts).filter(isFact)

/** Which of two goes on: who has more visits; of equals the one written down first. */
export function goesOn(a: PersonRecord, b: PersonRecord): readonly [PersonRecord, PersonRecord] {
  const [first, second] = a.id < b.id ? [a, b] : [b, a]
  return second.encounters.length > first.encounters.length ? [second, first] : [first, second]
}

/** A mother and her child are never one; who is written down as both was registered from the wrong delivery. */
export const isMotherAndChild = (a: PersonRecord, b: PersonRecord): boolean =>
  current(a.fields.mother) === b.id || current(b.fields.mother) === a.id

/** What the two say differently, and somebody has to choose. */
export const differingFacts = (a: PersonRecord, b: PersonRecord): readonly MergedFact[] =>
  facts.filter((fact) => {
    const [field] = mergedFacts[fact]
    const [one, other] = [current<unknown>(a.fields[field]), current<unknown>(b.fields[field])]
    return one !== undefined && other !== undefined && one !== other
  })

/**
 * The values chosen, each over all that both wrote into the field.
 *
 * @param chosen for each differing fact, the record whose value counts
 */
export function choicesOf(
  [a, b]: readonly [PersonRecord, PersonRecord],
  chosen: ReadonlyMap<MergedFact, PersonRecord>,
): Changes<PersonFields> {
  let choices: Changes<PersonFields> = {}
  for (const [fact, { fields }] of chosen) {
    for (const field of mergedFacts[fact]) {
      const value = current<unknown>(fields[field])
      const seen = [lastSeen(a.fields[field]), lastSeen(b.fields[field])]
        .flatMap((clock) => clock ?? [])
        .toSorted()
        .at(-1)
      if (value === undefined || seen === undefined) continue
      choices = { ...choices, [field]: { value, seen } }
    }
  }
  return choices
}
