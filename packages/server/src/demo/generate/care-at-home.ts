import { addDays, addMonths, type LocalDate } from '@jejaring/core/calendar/local-date'
import { homeCareVisit } from '@jejaring/core/catalogue/services/elderly/home-care-visit'
import { longTermCareDecided } from '@jejaring/core/catalogue/services/elderly/long-term-care-decision'
import { answeredNo, given } from './given.ts'
import { randomOf } from './random.ts'
import { kaderOf, visit, type Village, type Villager } from './villager.ts'

/** Who was found to depend on others: the nurse decides, and the kader looks in every month. */
export function liveWithCareAtHome(village: Village, person: Villager, found: LocalDate): void {
  const random = randomOf('care at home', village.seed, person.name, person.birthDate)
  const { habits, staff, today } = village
  const decided = addDays(found, random.int(3, 16))
  if (decided >= today || !random.chance(0.2 + 0.7 * habits.sweeps)) return
  visit(village, person, {
    on: decided,
    author: staff.nurse,
    setting: 'home',
    services: [given(longTermCareDecided, { decision: 'start' })],
  })
  for (let month = 1; addMonths(decided, month) < today; month += 1) {
    if (!random.chance(0.3 + 0.65 * habits.sweeps)) continue
    visit(village, person, {
      on: addMonths(decided, month),
      author: kaderOf(village, { ...person, random }),
      setting: 'home',
      services: [
        given(homeCareVisit, {
          ...answeredNo(homeCareVisit),
          carer: random.chance(0.15) ? 'tired' : 'family',
        }),
      ],
    })
  }
}
