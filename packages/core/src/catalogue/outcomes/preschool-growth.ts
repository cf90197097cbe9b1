/** From five years by WHO 2007; on the very day of five years still by WHO 2006, which has a class of risk. */
import type { NutritionClass } from '../../growth/growth-class.ts'
import { type Outcome, scale } from '../outcome.ts'
import { bodyMassForAgeScale } from './body-mass-for-age.ts'
import { weightForLengthScale } from './child-growth.ts'

const { normal, overweight, obese, wasted, ...others } = bodyMassForAgeScale.classes

export const preschoolGrowthScale = scale(bodyMassForAgeScale.label, {
  normal,
  'risk-of-overweight': weightForLengthScale.classes['risk-of-overweight'],
  overweight,
  obese,
  wasted,
  'severely-wasted': others['severely-wasted'],
} satisfies Record<NutritionClass, Outcome>)
