import { addDays, completedYears, daysBetween } from '@jejaring/core/calendar/local-date'
import type { Pregnancy } from './pregnancy.ts'
import type { Village, Villager } from './villager.ts'

/**
 * The pregnancies of a woman within the history: of her children born in it, perhaps one that goes on, perhaps one that
 * was lost. Rates by eye: as many women are pregnant as the births of the last year let expect.
 */
export function pregnanciesOf(
  village: Village,
  woman: Villager,
  children: readonly Villager[],
): readonly Pregnancy[] {
  const { random } = woman
  const born = [...new Set(children.map((child) => child.birthDate))].sort()
  const pregnancies: Pregnancy[] = born
    .filter((birth) => birth > addDays(village.from, 20) && birth < woman.before)
    .map((birth) => ({
      from: addDays(birth, -random.int(266, 287)),
      ended: { on: birth, kind: 'live-birth' },
      earlierBirths: born.indexOf(birth),
    }))

  const last = born.at(-1)
  const years = completedYears(woman.birthDate, village.today)
  const mayBe = years >= 19 && years < 41 && woman.before === village.today
  const rested = last === undefined || daysBetween(last, village.today) > 400
  if (!mayBe || !rested) return pregnancies
  const earlierBirths = born.length
  if (random.chance(0.084)) {
    pregnancies.push({ from: addDays(village.today, -random.int(30, 284)), earlierBirths })
  } else if (random.chance(0.012)) {
    const lost = addDays(village.today, -random.int(20, 420))
    const kind = random.chance(0.8) ? 'miscarriage' : 'stillbirth'
    const weeks = kind === 'miscarriage' ? random.int(8, 17) : random.int(29, 38)
    pregnancies.push({
      from: addDays(lost, -7 * weeks),
      ended: { on: lost, kind },
      earlierBirths,
    })
  }
  return pregnancies
}
