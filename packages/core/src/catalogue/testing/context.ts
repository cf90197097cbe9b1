import {
  type LocalDate,
  addMonths,
  completedMonths,
  daysBetween,
  localDate,
} from '../../calendar/local-date.ts'
import type { Context } from '../define.ts'

const ON = localDate('2026-11-20')

/** Somebody of that age on a day, of whom nothing is known but what is told. */
export function contextAt(
  birthDate: LocalDate,
  on: LocalDate,
  told: Partial<Context> = {},
): Context {
  return {
    sex: 'female',
    birthDate,
    since: birthDate,
    on,
    setting: 'pustu',
    ageDays: daysBetween(birthDate, on),
    ageMonths: completedMonths(birthDate, on),
    place: { japaneseEncephalitis: false, introduced: {} },
    earlier: [],
    given: () => [],
    classes: () => ({}),
    doses: () => [],
    daysOf: () => [],
    episodes: () => [],
    referrals: [],
    during: () => undefined,
    ...told,
  }
}

export const aged = (ageMonths: number, told: Partial<Context> = {}): Context =>
  contextAt(addMonths(ON, -ageMonths), ON, told)
