import {
  addDays,
  addMonths,
  completedYears,
  firstDayOf,
  monthOf,
} from '@jejaring/core/calendar/local-date'
import { girlsIronTablets } from '@jejaring/core/catalogue/services/school/girls-iron-tablets'
import { given } from './given.ts'
import { randomOf } from './random.ts'
import { visit, type Village, type Villager } from './villager.ts'

/** Since this school year the school hands out four tablets a month and asks how many were taken. */
const MONTHS = [-2, -1, 0] as const

export function takeIronAtSchool(village: Village, girl: Villager): void {
  const { seed, today, habits, staff } = village
  const oldest = completedYears(girl.birthDate, today)
  if (girl.sex !== 'female' || oldest < 12 || oldest > 19) return
  const random = randomOf('iron', seed, girl.name, girl.birthDate)
  if (!random.chance(0.2 + 0.75 * habits.checks)) return
  const forgets = random.chance(0.3)
  for (const [nth, month] of MONTHS.entries()) {
    const on = addDays(firstDayOf(monthOf(addMonths(today, month))), random.int(2, 11))
    const years = completedYears(girl.birthDate, on)
    if (years < 12 || years >= 19 || on < girl.from || on >= today) continue
    const taken = forgets && random.chance(0.5) ? random.int(1, 3) : 4
    visit(village, girl, {
      on,
      author: staff.nurse,
      setting: 'school',
      services: [given(girlsIronTablets, nth === 0 ? { given: 4 } : { given: 4, taken })],
    })
  }
}
