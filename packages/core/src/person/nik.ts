import type { LocalDate } from '../calendar/local-date.ts'
import type { Sex } from './person.ts'

/** What is odd about a national identity number. It never keeps a person from being registered. */
export type NikDoubt = 'length' | 'birthDate' | 'sex'

/**
 * Compares a NIK with what is known: digits 7 to 12 are day (plus 40 for women), month and year of birth. The first six
 * are the place of registration, not of residence, and are not looked at.
 *
 * @see clinical and administrative facts of the project, NIK (background)
 */
export function nikDoubt(
  nik: string,
  person: { readonly sex?: Sex | undefined; readonly birthDate?: LocalDate | undefined },
): NikDoubt | undefined {
  if (!/^\d{16}$/.test(nik)) return 'length'
  const day = Number(nik.slice(6, 8))
  const isFemale = day > 40
  const { sex, birthDate } = person
  if (birthDate !== undefined) {
    const told = `${String(isFemale ? day - 40 : day).padStart(2, '0')}${nik.slice(8, 12)}`
    const expected = `${birthDate.slice(8)}${birthDate.slice(5, 7)}${birthDate.slice(2, 4)}`
    if (told !== expected) return 'birthDate'
  }
  return sex !== undefined && isFemale !== (sex === 'female') ? 'sex' : undefined
}
