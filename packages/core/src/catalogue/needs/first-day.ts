import { type LocalDate, earliest } from '../../calendar/local-date.ts'

/** The earliest of the days that are known. */
export const firstDay = (days: readonly (LocalDate | undefined)[]): LocalDate | undefined =>
  days.reduce<LocalDate | undefined>(
    (first, day) =>
      first === undefined || day === undefined ? (first ?? day) : earliest(first, day),
    undefined,
  )
