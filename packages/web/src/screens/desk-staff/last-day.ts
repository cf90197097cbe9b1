import { addDays, isLocalDate, type LocalDate } from '@jejaring/core/calendar/local-date'

/** People name the last day of a task; the register keeps the first one without it. */
export const lastDayOf = (before: LocalDate): LocalDate => addDays(before, -1)

/** @returns nothing for an empty field */
export const beforeOf = (lastDay: string): { readonly before?: LocalDate } =>
  isLocalDate(lastDay) ? { before: addDays(lastDay, 1) } : {}
