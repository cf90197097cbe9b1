import type { Example, Examples, Values } from '../situation.ts'

const aged = (years: number, measured: Values): Example => ({ measured, ageMonths: 12 * years })
/** A girl of ten years, 138.6 cm tall. */
const ofWeight = (weight: number): Example => aged(10, { weight, height: 138.6 })

export const bodyMassForAgeExamples = {
  normal: ofWeight(32),
  overweight: ofWeight(38),
  obese: ofWeight(48),
  wasted: ofWeight(25),
  'severely-wasted': ofWeight(21),
}

export const schoolExamples: Examples = {
  'school-nutrition': { bodyMassForAge: bodyMassForAgeExamples },
}
