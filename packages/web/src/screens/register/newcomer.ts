import {
  addMonths,
  completedMonths,
  isLocalDate,
  type LocalDate,
} from '@jejaring/core/calendar/local-date'
import type { Bodies } from '@jejaring/core/journal/entry'
import { factsOf, type DisabilityKind } from '@jejaring/core/person/disability'
import type { Relation, Sex } from '@jejaring/core/person/person'

/** The household of somebody new: one that is known, or one written down along with its first person. */
export type House =
  | { readonly kind: 'known'; readonly id: string }
  | {
      readonly kind: 'new'
      readonly rt: string
      readonly headName: string
      readonly address: string
    }

/** Everything as it was typed; nothing of it needs to make sense yet. */
export interface Newcomer {
  readonly name: string
  readonly sex?: Sex
  /** A day from a paper, or an age as it was told. */
  readonly born: 'day' | 'age'
  readonly day: string
  readonly month: string
  readonly year: string
  readonly ageYears: string
  readonly ageMonths: string
  readonly relation?: Relation
  readonly motherName: string
  readonly nik: string
  readonly phone: string
  /** None or several; absent: not asked. */
  readonly disability?: readonly DisabilityKind[]
}

export const nobodyYet: Newcomer = {
  name: '',
  born: 'day',
  day: '',
  month: '',
  year: '',
  ageYears: '',
  ageMonths: '',
  motherName: '',
  nik: '',
  phone: '',
}

export type BirthIssue = 'birthMissing' | 'noSuchDay' | 'inFuture' | 'ageTooHigh'
export type Missing = 'name' | 'sex' | 'relation' | BirthIssue

/** The birth date that was typed, or what is wrong with it. A told age counts back from today. */
export function birthDateOf(person: Newcomer, today: LocalDate): LocalDate | BirthIssue {
  if (person.born === 'age') {
    if (person.ageYears === '' && person.ageMonths === '') return 'birthMissing'
    const months = 12 * Number(person.ageYears) + Number(person.ageMonths)
    return months > 12 * 120 ? 'ageTooHigh' : addMonths(today, -months)
  }
  if (person.day === '' || person.month === '' || person.year === '') return 'birthMissing'
  const text = `${person.year}-${person.month.padStart(2, '0')}-${person.day.padStart(2, '0')}`
  if (!isLocalDate(text)) return 'noSuchDay'
  return text > today ? 'inFuture' : text
}

/** The birth date where it makes sense already. */
export function knownBirthDate(person: Newcomer, today: LocalDate): LocalDate | undefined {
  const birthDate = birthDateOf(person, today)
  return isLocalDate(birthDate) ? birthDate : undefined
}

/** What keeps the person from being written down, in the order of the fields. */
export function missingOf(person: Newcomer, today: LocalDate): readonly Missing[] {
  const birthDate = birthDateOf(person, today)
  return [
    ...(person.name.trim() === '' ? (['name'] as const) : []),
    ...(person.sex === undefined ? (['sex'] as const) : []),
    ...(isLocalDate(birthDate) ? [] : [birthDate]),
    ...(person.relation === undefined ? (['relation'] as const) : []),
  ]
}

/** A mother's name tells children of one name apart; later nobody asks for it. */
export function asksForMother(person: Newcomer, today: LocalDate): boolean {
  const birthDate = knownBirthDate(person, today)
  return birthDate !== undefined && completedMonths(birthDate, today) < 18 * 12
}

const isWholeNik = (nik: string): boolean => /^\d{16}$/.test(nik)
export const isWholePhone = (phone: string): boolean => /^\+?[\d -]{6,20}$/.test(phone)

/** What is written down; undefined as long as something is missing. An unfinished number is left out. */
export function bodyOf(
  person: Newcomer,
  household: string,
  today: LocalDate,
): Bodies['person-registered'] | undefined {
  const { sex, relation } = person
  const birthDate = knownBirthDate(person, today)
  const name = tidied(person.name)
  if (name === '' || sex === undefined || relation === undefined) return undefined
  if (birthDate === undefined) return undefined
  const motherName = asksForMother(person, today) ? tidied(person.motherName) : ''
  return {
    name,
    sex,
    birthDate,
    birthDateEstimated: person.born === 'age',
    household,
    relation,
    ...(motherName === '' ? {} : { motherName }),
    ...(isWholeNik(person.nik) ? { nik: person.nik } : {}),
    ...(isWholePhone(person.phone.trim()) ? { phone: person.phone.trim() } : {}),
    ...(person.disability === undefined ? {} : factsOf(person.disability)),
  }
}

export const tidied = (words: string): string => words.trim().replace(/\s+/g, ' ')
