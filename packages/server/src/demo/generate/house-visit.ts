import { addDays, daysBetween, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Answers } from '@jejaring/core/catalogue/observation'
import type { Entry } from '@jejaring/core/journal/entry'
import { randomOf, type Random } from './random.ts'
import { kaderAt, signed, type Household, type Village } from './villager.ts'

/** Half of the houses were asked about by now. */
const ASKED = 0.5

/** A kader asks about the house, some time while the family lives there. A stream of its own: nobody else's story changes. */
export function visitHouse(
  village: Village,
  household: Household,
  stay: { readonly from: LocalDate; readonly before: LocalDate },
): readonly Entry[] {
  const random = randomOf('house', village.network.code, village.seed, household.id)
  const days = daysBetween(stay.from, stay.before)
  if (days < 2 || !random.chance(household.diligent ? ASKED + 0.1 : ASKED - 0.1)) return []
  const on = addDays(stay.from, random.int(1, days - 1))
  const author = kaderAt(village, household.posyandu, random)
  return [
    {
      ...signed(village, { subject: household.id, author, on, met: on }),
      kind: 'household-observed',
      body: { answers: answersOf(random) },
    },
  ]
}

/** Believable for islands of fishers and miners; by eye, not fitted. */
const answersOf = (random: Random): Answers => ({
  insurance: random.weighted([
    ['all', 76],
    ['some', 18],
    ['none', 6],
  ]),
  water: random.weighted([
    ['pump', 38],
    ['protected-well', 30],
    ['bottled', 14],
    ['piped', 9],
    ['unprotected', 6],
    ['rain', 3],
  ]),
  latrine: random.weighted([
    ['swan-neck', 84],
    ['slanted', 6],
    ['pit', 6],
    ['none', 4],
  ]),
  smoker: random.chance(0.56),
  ventilation: random.chance(0.82),
})
