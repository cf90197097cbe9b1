import { completedYears, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Random } from './random.ts'
import type { Villager } from './villager.ts'

/** What an adult usually measures. */
export interface AdultBody {
  readonly heightCm: number
  readonly weightKg: number
  readonly waistCm: number
  /** mmHg without treatment. */
  readonly systolic: number
  readonly diastolic: number
  /** mg/dL, at random. */
  readonly glucose: number
  readonly smokes: boolean
}

/** Means by eye: weight and pressure rise with age, three in ten adults end above 140/90 (Riskesdas 2018: 34 %). */
export function bodyOfAdult({ random, sex, birthDate }: Villager, today: LocalDate): AdultBody {
  const years = completedYears(birthDate, today)
  const grown = Math.min(years, 55)
  const heightCm = Math.round(random.normal(sex === 'male' ? 164 : 153, 5.5) * 10) / 10
  const bmi = Math.max(15.5, random.normal(20 + grown * 0.085, 3.1))
  const systolic = random.normal(103 + years * 0.44, 11)
  return {
    heightCm,
    weightKg: bmi * (heightCm / 100) ** 2,
    waistCm: 62 + (bmi - 18) * 2.5 + grown * 0.12 + random.normal(0, 3),
    systolic,
    diastolic: 36 + systolic * 0.34 + random.normal(0, 4),
    glucose: random.chance(0.03 + years * 0.0012) ? random.int(150, 290) : random.normal(108, 11),
    smokes: random.chance(sex === 'male' ? 0.56 : 0.03),
  }
}

/** A high first reading is taken again. */
export function pressureReadings(
  random: Random,
  body: AdultBody,
  { treated }: { readonly treated: boolean },
) {
  const lowered = treated ? 0.9 : 1
  const once = () => ({
    systolic: Math.round(body.systolic * lowered + random.normal(0, 5)),
    diastolic: Math.round(body.diastolic * lowered + random.normal(0, 3)),
  })
  const first = once()
  if (first.systolic < 140 && first.diastolic < 90) return first
  const second = once()
  return {
    systolic: [first.systolic, second.systolic],
    diastolic: [first.diastolic, second.diastolic],
  }
}
