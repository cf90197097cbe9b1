import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Sex } from '@jejaring/core/person/person'
import type { Random } from './random.ts'

/**
 * A NIK that can be nobody's: it begins with province 00, which was never given out (provinces begin at
 * 11). The rest is as in life, so that every check of a NIK passes: six digits of place, day of birth (women + 40), month,
 * two digits of year, a number.
 */
export function inventedNik(
  random: Random,
  { sex, birthDate }: { readonly sex: Sex; readonly birthDate: LocalDate },
): string {
  const day = Number(birthDate.slice(8)) + (sex === 'female' ? 40 : 0)
  const born = `${two(day)}${birthDate.slice(5, 7)}${birthDate.slice(2, 4)}`
  return `00${two(random.int(1, 99))}${two(random.int(1, 99))}${born}${four(random.int(1, 9999))}`
}

const two = (n: number): string => String(n).padStart(2, '0')
const four = (n: number): string => String(n).padStart(4, '0')
