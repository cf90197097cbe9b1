import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Setting } from '@jejaring/core/catalogue/define'
import type { ServiceGiven } from '@jejaring/core/journal/entry'
import { answersOf } from './plausible-answers.ts'
import { randomOf, type Random } from './random.ts'
import type { Author } from './staff.ts'
import type { Village, Villager } from './villager.ts'
import { wantedAtAge } from './wanted-at-age.ts'

/** One service in seventy finds something. */
const FINDS_SOMETHING = 0.014

/** Whether somebody has the whole free health check of the year, or what the kader do of it. */
export const hasWholeCheck = (
  village: Village,
  { name, birthDate, household }: Villager,
): boolean =>
  randomOf('whole check', village.seed, name, birthDate).chance(
    village.habits.checks ** (household.diligent ? 0.6 : 1.2),
  )

/** What else is wanted of everybody of this age, beside what is given already. */
export function alsoWanted(
  village: Village,
  { sex, birthDate }: Villager,
  at: {
    readonly random: Random
    readonly on: LocalDate
    readonly setting: Setting
    readonly author: Author
    readonly given: readonly ServiceGiven[]
    /** Not the second check of a year: then what is wanted once was given. */
    readonly isFirst: boolean
  },
): readonly ServiceGiven[] {
  const { random, on, setting, author, isFirst } = at
  const given = new Set(at.given.map(({ service }) => service))
  const who = { sex, birthDate, on, setting, cadre: author.cadre }
  return wantedAtAge(village, who).flatMap((wanted) => {
    if (given.has(wanted.service) || (wanted.isOnce && !isFirst)) return []
    const answers = answersOf(random, wanted, FINDS_SOMETHING)
    return [{ service: wanted.service, answers, outcomes: {} }]
  })
}
