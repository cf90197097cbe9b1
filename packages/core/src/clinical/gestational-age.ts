import { type LocalDate, addDays, daysBetween } from '../calendar/local-date.ts'

export type Trimester = 1 | 2 | 3

/**
 * By completed days since the last menstruation: until 84, until 168, beyond.
 *
 * @see Permenkes 21/2021: 0-12 weeks, more than 12 to 24, more than 24; the reading by days is ours
 */
export function trimesterAt(ageDays: number): Trimester {
  if (ageDays <= 84) return 1
  return ageDays <= 168 ? 2 : 3
}
export const trimesterOf = (anchor: LocalDate, on: LocalDate): Trimester =>
  trimesterAt(daysBetween(anchor, on))

/** What a registration may tell about the beginning. Weeks and days are those of `datedOn`. */
export interface Dating {
  readonly lastMenstruation?: LocalDate
  readonly weeks?: number
  readonly days?: number
  readonly method?: 'ultrasound' | 'estimate'
  readonly datedOn?: LocalDate
}

/**
 * The day the pregnancy counts from: the last menstruation, unless ultrasound in the first trimester
 * differs from it by more than 7 days. Without a known menstruation whatever is known counts.
 *
 * @returns undefined when nothing is known
 * @see general knowledge of the field; no Indonesian text was read for the 7 days
 */
export function pregnancyStart(dating: Dating, on: LocalDate): LocalDate | undefined {
  const { lastMenstruation, weeks, days = 0, method, datedOn = on } = dating
  if (weeks === undefined) return lastMenstruation
  const age = 7 * weeks + days
  const measured = addDays(datedOn, -age)
  if (lastMenstruation === undefined) return measured
  const differs = Math.abs(daysBetween(lastMenstruation, measured)) > 7
  return method === 'ultrasound' && age <= 84 && differs ? measured : lastMenstruation
}
