import { addMonths, completedMonths } from '@jejaring/core/calendar/local-date'
import { randomOf } from './random.ts'
import { sessionsOf } from './session.ts'
import { visit, type Village, type Villager } from './villager.ts'
import { alsoWanted, hasWholeCheck } from './whole-check.ts'

const FROM_MONTHS = 60
const BEFORE_MONTHS = 84

/** Five and six years old: looked at by the midwife twice in a year, on a day of the Posyandu. */
export function liveAsPreschoolChild(village: Village, child: Villager): void {
  const { birthDate, household, from, before } = child
  const since = addMonths(village.today, -12)
  if (addMonths(birthDate, BEFORE_MONTHS) <= since || !hasWholeCheck(village, child)) return
  const random = randomOf('preschool', village.seed, child.name, birthDate)
  for (const [nth, on] of sessionsOf(household.posyandu, since, before).entries()) {
    const months = completedMonths(birthDate, on)
    if (on < from || months < FROM_MONTHS || months >= BEFORE_MONTHS || nth % 6 !== 4) continue
    const setting = 'posyandu'
    const author = village.staff.midwife
    const at = { random, on, setting, author, given: [], isFirst: nth < 6 } as const
    visit(village, child, { on, author, setting, services: alsoWanted(village, child, at) })
  }
}
