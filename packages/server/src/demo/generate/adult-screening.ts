import { adultNutrition } from '@jejaring/core/catalogue/services/adult/adult-nutrition'
import { bloodPressureScreening } from '@jejaring/core/catalogue/services/adult/blood-pressure-screening'
import { glucoseAtRisk } from '@jejaring/core/catalogue/services/adult/glucose-at-risk'
import { glucoseScreening } from '@jejaring/core/catalogue/services/adult/glucose-screening'
import { riskBehaviour } from '@jejaring/core/catalogue/services/adult/risk-behaviour'
import type { ServiceGiven } from '@jejaring/core/journal/entry'
import { pressureReadings, type AdultBody } from './adult-body.ts'
import { given } from './given.ts'
import type { Habits } from './habits.ts'
import type { Villager } from './villager.ts'

const NO_SUPPLIES = { notMeasured: 'no-supplies' } as const
const REFUSED = { notMeasured: 'refused' } as const

/** What is measured of an adult every year, whoever does it. */
export function screened(
  { random, sex }: Villager,
  { thorough }: Habits,
  at: {
    readonly years: number
    readonly underCare: boolean
    readonly body: AdultBody
    /** Everybody's sugar is measured. */
    readonly whole: boolean
  },
): readonly ServiceGiven[] {
  const { body, years, underCare, whole } = at
  const weight = Math.round((body.weightKg + random.normal(0, 1)) * 10) / 10
  const waist = Math.round(body.waistCm + random.normal(0, 1))
  const pressure = pressureReadings(random, body, { treated: false })
  const services: ServiceGiven[] = [
    ...(underCare ? [] : [given(bloodPressureScreening, pressure)]),
    given(adultNutrition, {
      weight,
      height: body.heightCm,
      waist: random.chance(thorough) ? waist : REFUSED,
    }),
    given(riskBehaviour, {
      smoking: body.smokes ? 'smokes' : random.chance(0.5) ? 'passive' : 'never',
      littleActivity: random.chance(0.18),
      fewVegetables: random.chance(0.55),
      muchSugarSaltFat: random.chance(0.4),
      alcohol: body.smokes && random.chance(0.1),
    }),
  ]
  const answer = random.chance(thorough)
    ? Math.round(Math.max(72, body.glucose + random.normal(0, 9)))
    : NO_SUPPLIES
  const atRisk =
    whole ||
    underCare ||
    Array.isArray(pressure.systolic) ||
    waist > (sex === 'male' ? 90 : 80) ||
    weight / (body.heightCm / 100) ** 2 >= 24.9
  if (years >= 40) services.push(given(glucoseScreening, { glucose: answer }))
  else if (atRisk) services.push(given(glucoseAtRisk, { glucose: answer }))
  return services
}
