import { daysBetween, type LocalDate } from '@jejaring/core/calendar/local-date'
import { soundOf } from '@jejaring/core/person/name-sound'
import type { Sex } from '@jejaring/core/person/person'
import type { PersonSummary } from './database.ts'
import { wordsOf } from './search.ts'

/** What has been typed of somebody new. */
export interface Newcomer {
  readonly name: string
  readonly sex: Sex | undefined
  readonly birthDate: LocalDate | undefined
  readonly birthDateEstimated: boolean
}

/** A told birth date may be wrong by this much and still be the same person. */
const NEAR_DAYS = 60
const NEAR_ESTIMATED_DAYS = 366

/** People already known who are likely the newcomer: a name that sounds alike and a birth date that is near. */
export function likelySame(
  newcomer: Newcomer,
  people: Iterable<PersonSummary>,
): readonly PersonSummary[] {
  const words = soundOf(newcomer.name)
    .split(' ')
    .filter((word) => word.length > 1)
  if (words.length === 0 || newcomer.name.trim().length < 3) return []
  const near = newcomer.birthDateEstimated ? NEAR_ESTIMATED_DAYS : NEAR_DAYS
  return [...people]
    .flatMap((person) => {
      if (person.left !== undefined) return []
      if (newcomer.sex !== undefined && newcomer.sex !== person.sex) return []
      const theirs = wordsOf(person)
      const alike = words.filter((word) => theirs.some((other) => isAlike(word, other))).length
      const apart =
        newcomer.birthDate === undefined
          ? undefined
          : Math.abs(daysBetween(newcomer.birthDate, person.birthDate))
      if (alike === 0 || (apart !== undefined && apart > near)) return []
      const isWhole = alike === words.length
      if (apart === undefined && !isWhole) return []
      return [{ person, score: alike * 100 - (apart ?? near) }]
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ person }) => person)
}

/** The same, one the beginning of the other, or one letter apart in longer names. */
function isAlike(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length >= 4 && b.length >= 4 && (a.startsWith(b) || b.startsWith(a))) return true
  return a.length >= 5 && b.length >= 5 && isOneApart(a, b)
}

function isOneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  const [restA, restB] = [a.slice(at), b.slice(at)]
  return restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)
}
