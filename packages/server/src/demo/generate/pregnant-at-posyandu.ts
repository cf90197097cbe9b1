import {
  addDays,
  addMonths,
  daysBetween,
  earliest,
  latest,
  type LocalDate,
} from '@jejaring/core/calendar/local-date'
import { birthPlan } from '@jejaring/core/catalogue/services/mother/birth-plan'
import { pregnancyDangerSigns } from '@jejaring/core/catalogue/services/mother/pregnancy-danger-signs'
import { pregnantWomanCheck } from '@jejaring/core/catalogue/services/mother/pregnant-woman-check'
import { visitPregnant } from '@jejaring/core/catalogue/services/visits/visit-pregnant'
import type { ServiceGiven } from '@jejaring/core/journal/entry'
import { answeredNo, given } from './given.ts'
import type { Pregnancy } from './pregnancy.ts'
import { randomOf, type Random } from './random.ts'
import { sessionsOf } from './session.ts'
import { kaderOf, visit, type Village, type Villager } from './villager.ts'

/** Since then kader write down what they do. */
const KADER_MONTHS = 3

/** Lately also measured by the kader, on the day of the Posyandu; asked about the birth in the last months. */
export function seenByKader(
  village: Village,
  woman: Villager,
  { from, ended, registered }: Pregnancy & { readonly registered: LocalDate },
): void {
  const random = randomOf('seen by kader', village.seed, woman.name, from)
  const since = latest(registered, addMonths(village.today, -KADER_MONTHS))
  const before = earliest(ended?.on ?? village.today, woman.before)
  const weight = random.normal(56, 7)
  const upperArm = random.normal(26.8, 2.2)
  for (const on of sessionsOf(woman.household.posyandu, addDays(since, 1), before)) {
    if (!random.chance(0.25 + 0.65 * village.habits.sweeps)) continue
    const isLate = daysBetween(from, on) >= 170
    visit(village, woman, {
      on,
      author: kaderOf(village, { ...woman, random }),
      setting: isLate ? 'home' : 'posyandu',
      services: [
        given(pregnantWomanCheck, {
          weight: Math.round((weight + random.normal(0, 0.6)) * 10) / 10,
          upperArm: Math.round(upperArm * 10) / 10,
          systolic: random.int(98, 128),
          diastolic: random.int(60, 83),
        }),
        given(pregnancyDangerSigns, answeredNo(pregnancyDangerSigns)),
        ...(isLate ? visitedAtHome(random) : []),
      ],
    })
  }
}

const visitedAtHome = (random: Random): readonly ServiceGiven[] => [
  given(visitPregnant, {
    signs: false,
    contactDone: random.chance(0.93),
    tabletTaken: random.chance(0.8),
    bookSeen: random.chance(0.97),
  }),
  given(birthPlan, {
    attendant: 'midwife',
    place: 'facility',
    companion: true,
    transport: random.chance(0.9),
    donors: random.int(1, 4),
    savings: random.chance(0.9),
    familyPlanning: random.chance(0.8),
    sticker: true,
  }),
]
