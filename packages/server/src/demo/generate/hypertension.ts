import {
  addDays,
  addMonths,
  completedYears,
  latest,
  monthOf,
  type LocalDate,
} from '@jejaring/core/calendar/local-date'
import { hypertensionControl } from '@jejaring/core/catalogue/services/illness/hypertension-control'
import { hypertensionDiagnosis } from '@jejaring/core/catalogue/services/illness/hypertension-diagnosis'
import { pressureReadings, type AdultBody } from './adult-body.ts'
import { given } from './given.ts'
import { chanceToCome } from './habits.ts'
import { visitUncontrolled } from './home-visits.ts'
import { sessionsOf } from './session.ts'
import { kaderOf, visit, type Village, type Villager } from './villager.ts'

/**
 * Some are known when the history begins, some are found by a screening and seen by the nurse, many never come.
 *
 * @returns the day care began
 */
export function liveWithHypertension(
  village: Village,
  person: Villager,
  { body, screenings }: { readonly body: AdultBody; readonly screenings: readonly LocalDate[] },
): LocalDate | undefined {
  const { random } = person
  if (body.systolic < 138 && body.diastolic < 89) return undefined
  const known = random.chance(0.25) && completedYears(person.birthDate, person.from) >= 25
  const found = screenings[0]
  const diagnosed = known
    ? addDays(person.from, random.int(1, 45))
    : found !== undefined && random.chance(0.3)
      ? addDays(found, random.int(2, 25))
      : undefined
  if (diagnosed === undefined || diagnosed >= person.before) return undefined
  visit(village, person, {
    on: diagnosed,
    author: random.chance(0.7) ? village.staff.nurse : village.staff.doctor,
    setting: random.chance(0.6) ? 'pustu' : 'puskesmas',
    services: [
      given(hypertensionDiagnosis, {
        basis: known ? 'known-treated' : 'new',
        systolic: Math.round(body.systolic + 4),
        diastolic: Math.round(body.diastolic + 2),
        ...(known ? { since: addMonths(diagnosed, -random.int(5, 110)) } : {}),
      }),
    ],
  })
  control(village, person, { body, diagnosed })
  return diagnosed
}

/** Every month at Posyandu or Pustu; many forget a month, some stay away for good. */
function control(
  village: Village,
  person: Villager,
  { body, diagnosed }: { readonly body: AdultBody; readonly diagnosed: LocalDate },
): void {
  const { random, household } = person
  const { thorough } = village.habits
  const now = monthOf(addDays(village.today, -1))
  const staysUntil = random.chance(household.diligent ? 0.015 : 0.35)
    ? addDays(diagnosed, random.int(20, 320))
    : person.before
  let missed = false
  for (const day of sessionsOf(household.posyandu, addDays(diagnosed, 1), person.before)) {
    const month = monthOf(day)
    if (missed) visitUncontrolled(village, person, day)
    const comes = chanceToCome(village.habits, household.diligent, { month, now })
    missed =
      day >= staysUntil ||
      !random.chance(comes + (1 - comes) * (household.diligent ? thorough - 0.06 : 0.2))
    if (missed) continue
    const atPosyandu = random.chance(0.75)
    const later = addDays(day, random.int(0, 6))
    const on = atPosyandu || monthOf(later) !== month ? day : later
    const takes = random.chance(household.diligent ? 0.93 : 0.74)
    visit(village, person, {
      on: latest(on, diagnosed),
      author: atPosyandu ? kaderOf(village, person) : village.staff.nurse,
      setting: atPosyandu ? 'posyandu' : 'pustu',
      services: [
        given(hypertensionControl, {
          ...pressureReadings(random, body, { treated: takes }),
          drugTaken: takes ? 'taken' : 'not-taken',
        }),
      ],
    })
  }
}
