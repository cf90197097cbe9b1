import { addDays, addMonths, type LocalDate } from '@jejaring/core/calendar/local-date'
import { diabetesControl } from '@jejaring/core/catalogue/services/illness/diabetes-control'
import { diabetesDiagnosis } from '@jejaring/core/catalogue/services/illness/diabetes-diagnosis'
import type { AdultBody } from './adult-body.ts'
import { given } from './given.ts'
import { visitUncontrolled } from './home-visits.ts'
import { randomOf } from './random.ts'
import { sessionsOf } from './session.ts'
import { kaderOf, visit, type Village, type Villager } from './villager.ts'

/**
 * One in four of those whose sugar is high is known and comes most months.
 *
 * @returns the day care began
 */
export function liveWithDiabetes(
  village: Village,
  person: Villager,
  body: AdultBody,
): LocalDate | undefined {
  const random = randomOf('diabetes', village.seed, person.name, person.birthDate, person.from)
  if (body.glucose < 190 || !random.chance(0.25)) return undefined
  const diagnosed = addDays(person.from, random.int(1, 60))
  if (diagnosed >= person.before) return undefined
  visit(village, person, {
    on: diagnosed,
    author: village.staff.doctor,
    setting: 'puskesmas',
    services: [
      given(diabetesDiagnosis, {
        basis: 'known-treated',
        since: addMonths(diagnosed, -random.int(4, 120)),
      }),
    ],
  })
  const comes = person.household.diligent ? 0.992 : 0.8
  const kader = { ...person, random }
  let missed = false
  for (const on of sessionsOf(person.household.posyandu, addDays(diagnosed, 1), person.before)) {
    if (missed) visitUncontrolled(village, person, on)
    missed = !random.chance(comes)
    if (missed) continue
    const takes = random.chance(0.88)
    const atPosyandu = random.chance(0.7)
    visit(village, person, {
      on,
      author: atPosyandu ? kaderOf(village, kader) : village.staff.nurse,
      setting: atPosyandu ? 'posyandu' : 'pustu',
      services: [
        given(diabetesControl, {
          glucose: Math.round(
            Math.max(85, body.glucose * (takes ? 0.78 : 1) + random.normal(0, 18)),
          ),
          drugTaken: takes ? 'taken' : 'not-taken',
        }),
      ],
    })
  }
  return diagnosed
}
