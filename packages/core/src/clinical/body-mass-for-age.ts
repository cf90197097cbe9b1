import { type Text } from '../catalogue/observation.ts'
import type { NutritionClass } from '../growth/growth-class.ts'
import { growthOf } from '../growth/growth.ts'
import type { Sex } from '../person/person.ts'
import { growthDoubts } from './growth-doubts.ts'
import type { LocalDate } from '../calendar/local-date.ts'

/** IMT/U from 5 to 18 years knows no class of risk. */
export type BodyMassForAge = Exclude<NutritionClass, 'risk-of-overweight'>

/** Kilograms and centimetres, standing. */
interface Sizes {
  readonly weight?: number | undefined
  readonly height?: number | undefined
}
interface Situation {
  readonly sex: Sex
  readonly on: LocalDate
  readonly ageDays: number
  readonly ageMonths: number
  readonly earlier: readonly { readonly on: LocalDate; readonly measured: Sizes }[]
}

/**
 * IMT/U by WHO 2007, for more than 60 months of age; undefined below, and with one of the two sizes missing.
 *
 * @see Permenkes 2/2020, IMT/U of 5 to 18 years
 */
export function bodyMassForAge(
  { weight: weightKg, height: lengthCm }: Sizes,
  { sex, ageDays }: Pick<Situation, 'sex' | 'ageDays'>,
): BodyMassForAge | undefined {
  // A birth date corrected later may lie after the visit; below 5 years other classes are meant.
  if (ageDays < LAST_DAY_OF_CHILD_CLASSES) return undefined
  const { bmiForAge } = growthOf({ sex, ageDays, weightKg, lengthCm }).classes
  return bmiForAge === 'risk-of-overweight' ? undefined : bmiForAge
}

/** 60 months of 30.4375 days end with day 1826. */
const LAST_DAY_OF_CHILD_CLASSES = 1827

export function bodyMassDoubts(
  { weight, height }: Sizes,
  { sex, on, ageDays, ageMonths, earlier }: Situation,
): { readonly weight?: Text | undefined; readonly height?: Text | undefined } {
  const doubts = growthDoubts(
    {
      ...(weight === undefined ? {} : { weight }),
      ...(height === undefined ? {} : { length: height }),
    },
    {
      sex,
      on,
      ageDays,
      ageMonths,
      earlier: earlier.map(({ on, measured }) => ({
        on,
        measured: {
          ...(measured.weight === undefined ? {} : { weight: measured.weight }),
          ...(measured.height === undefined ? {} : { length: measured.height }),
        },
      })),
    },
  )
  return { weight: doubts.weight, height: doubts.length }
}
