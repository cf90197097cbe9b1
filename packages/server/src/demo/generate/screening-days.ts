import {
  addDays,
  addMonths,
  completedYears,
  localDate,
  type LocalDate,
} from '@jejaring/core/calendar/local-date'
import type { Random } from './random.ts'
import { sessionsOf } from './session.ts'
import type { Village, Villager } from './villager.ts'
import { hasWholeCheck } from './whole-check.ts'

/** Once in most calendar years, on a Posyandu day. */
export function screeningDays(village: Village, person: Villager): readonly LocalDate[] {
  if (hasWholeCheck(village, person)) return checkDays(village, person)
  const { random, household } = person
  const days: LocalDate[] = []
  for (let year = yearOf(village.from); year <= yearOf(village.today); year += 1) {
    const from = monthDay(year, screeningMonth(village, random, year))
    const on = sessionsOf(household.posyandu, from, addMonths(from, 1))[0]
    if (on === undefined || !random.chance(yearlyChance(village, person, year))) continue
    if (completedYears(person.birthDate, on) >= 15 && on >= person.from && on < person.before) {
      days.push(on)
    }
  }
  return days
}

/** The whole check comes with the last birthday, or in the weeks after it. */
function checkDays(
  { today }: Village,
  { birthDate, random, from, before }: Villager,
): readonly LocalDate[] {
  const later = random.int(0, 27)
  const last = completedYears(birthDate, addDays(today, -1 - later))
  const on = addDays(addMonths(birthDate, 12 * last), later)
  return last >= 15 && on >= from && on < before ? [on] : []
}

/**
 * Where much is reached the year's people are done by now, elsewhere some are left for the rest of the year; more
 * of them in the last month where things get better, hardly any where they get worse.
 */
function screeningMonth({ habits, today }: Village, random: Random, year: number): number {
  const lastDay = addDays(today, -1)
  const now = year === yearOf(lastDay) ? Number(lastDay.slice(5, 7)) : 12
  const rising = habits.lately > 0
  if (random.chance(rising ? 0.12 : 0.02)) return now
  const isReached = habits.sweeps > 0.5
  const month = random.int(1, isReached ? Math.max(1, now - 1) : 12)
  if (!rising && month === now && random.chance(0.6)) return Math.min(12, now + 1)
  return rising && month === now - 1 && random.chance(0.6) ? random.int(1, now - 1) : month
}

/**
 * Over a year those who are not diligent come more often than in a given month; in the years before this one adults were
 * only beginning to be asked.
 */
function yearlyChance({ habits, today }: Village, { household }: Villager, year: number): number {
  const now = household.diligent ? 0.993 : Math.min(0.9, habits.others + 0.15)
  return year < yearOf(addDays(today, -1)) ? 0.04 * now : now
}

const yearOf = (day: LocalDate): number => Number(day.slice(0, 4))
const monthDay = (year: number, month: number): LocalDate =>
  localDate(`${year}-${String(month).padStart(2, '0')}-01`)
