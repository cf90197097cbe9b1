import { daysBetween, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { PersonSummary } from './database.ts'
import { letters } from './find-people.ts'

/** What is known of somebody while being registered. */
export interface Described {
  readonly name: string
  readonly sex?: PersonSummary['sex']
  readonly birthDate?: LocalDate
  readonly isEstimated?: boolean
  readonly household?: string
}

/** Days between two dates of one person: a slip of a month, or a told age that is a year or two off. */
const NEAR_DAYS = 31
const NEAR_DAYS_ESTIMATED = 2 * 366

/**
 * People who may be the one being registered, the likeliest first: a similar name in Indonesian spellings and a near
 * birth date, or in one household the name alone.
 */
export function likelySame(
  described: Described,
  people: Iterable<PersonSummary>,
): readonly PersonSummary[] {
  const name = nameParts(described.name)
  if (name.join('').length < 3) return []
  const found: { readonly person: PersonSummary; readonly score: number }[] = []
  for (const person of people) {
    if (described.sex !== undefined && described.sex !== person.sex) continue
    const alike = likeness(name, partsOf(person))
    if (alike < 0.5) continue
    const isHome = described.household === person.household
    const near = nearness(described, person)
    if (near === 'far' || (near === 'unknown' && !isHome && alike < 0.99)) continue
    found.push({ person, score: alike + (near === 'unknown' ? 0 : 1) + (isHome ? 1 : 0) })
  }
  return found.toSorted((a, b) => b.score - a.score).map(({ person }) => person)
}

const known = new WeakMap<PersonSummary, readonly string[]>()
function partsOf(person: PersonSummary): readonly string[] {
  const before = known.get(person)
  if (before !== undefined) return before
  const parts = nameParts(person.name)
  known.set(person, parts)
  return parts
}

/** Short ways of writing a name that stand for one long one. */
const written: Readonly<Record<string, string>> = {
  m: 'muhamad',
  moh: 'muhamad',
  mohd: 'muhamad',
  muh: 'muhamad',
  muhd: 'muhamad',
  mhd: 'muhamad',
  mohamad: 'muhamad',
  mohamed: 'muhamad',
  muhamed: 'muhamad',
  ahmat: 'ahmad',
  abd: 'abdul',
  st: 'siti',
}

function nameParts(name: string): readonly string[] {
  return name
    .split(/[\s.]+/)
    .map(letters)
    .filter(Boolean)
    .map((part) => {
      const sound = sounded(part)
      return written[sound] ?? sound
    })
}

/** Old and new spelling, and letters that are heard alike, written one way: Soekardjo and Sukarjo. */
function sounded(part: string): string {
  return part
    .replace(/oe/g, 'u')
    .replace(/dj/g, 'j')
    .replace(/tj/g, 'c')
    .replace(/sj|sy/g, 's')
    .replace(/ch|kh/g, 'h')
    .replace(/([tdbg])h/g, '$1')
    .replace(/[vp]/g, 'f')
    .replace(/z/g, 's')
    .replace(/q/g, 'k')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=..)h$/, '')
}

/** The share of the letters of both names that find their like, between 0 and 1. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const left = [...b]
  let matched = 0
  for (const part of a) {
    const place = left.findIndex((other) => isLike(part, other))
    if (place === -1) continue
    matched += part.length + (left[place]?.length ?? 0)
    left.splice(place, 1)
  }
  const joined = isLike(a.join(''), b.join('')) ? 1 : 0
  return Math.max(joined, matched / (a.join('').length + b.join('').length))
}

function isLike(a: string, b: string): boolean {
  if (a === b) return true
  return Math.min(a.length, b.length) >= 4 && isOneSlip(a, b)
}

/** One letter more, less or other, or two exchanged. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  const rest = (text: string, from: number): string => text.slice(from)
  return (
    rest(a, at + 1) === rest(b, at + 1) ||
    rest(a, at + 1) === rest(b, at) ||
    rest(a, at) === rest(b, at + 1) ||
    (a[at] === b[at + 1] && a[at + 1] === b[at] && rest(a, at + 2) === rest(b, at + 2))
  )
}

function nearness(described: Described, person: PersonSummary): 'near' | 'far' | 'unknown' {
  const { birthDate, isEstimated } = described
  if (birthDate === undefined) return 'unknown'
  const apart = Math.abs(daysBetween(birthDate, person.birthDate))
  if (apart <= (isEstimated === true ? NEAR_DAYS_ESTIMATED : NEAR_DAYS)) return 'near'
  const [year, month, day] = birthDate.split('-')
  const [otherYear, otherMonth, otherDay] = person.birthDate.split('-')
  if (year === otherYear && month === otherDay && day === otherMonth) return 'near'
  const isSameDay = month === otherMonth && day === otherDay
  return isSameDay && Math.abs(Number(year) - Number(otherYear)) <= 10 ? 'near' : 'far'
}
