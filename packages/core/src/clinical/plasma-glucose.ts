import { fastingGlucose, glycatedHaemoglobin, randomGlucose, twoHourGlucose } from './glucose.ts'

export type PlasmaGlucose = 'normal' | 'prediabetes' | 'diabetes'

/** Of one examination; mg/dL, HbA1c in percent. What was not measured is absent. */
export interface GlucoseValues {
  readonly fasting?: number | undefined
  readonly twoHours?: number | undefined
  readonly hba1c?: number | undefined
  readonly random?: number | undefined
  /** Great thirst, much urine, weight loss: only with them a random value reaches the range of diabetes. */
  readonly classicSigns?: boolean | undefined
}

/**
 * The gravest class of the values measured. A range, not the diagnosis; how low a value may be is not asked here.
 *
 * @see KMK HK.01.07/MENKES/2015/2023, diabetes screening: random glucose from 200 with classic signs
 */
export function plasmaGlucose(values: GlucoseValues): PlasmaGlucose | undefined {
  const random = randomGlucose(values.random, undefined)
  const found = [
    fastingGlucose(values.fasting),
    twoHourGlucose(values.twoHours),
    glycatedHaemoglobin(values.hba1c),
    random,
  ].filter((one) => one !== undefined)
  if (found.length === 0) return undefined
  const confirmed = values.classicSigns === true ? found : found.slice(0, random ? -1 : undefined)
  if (confirmed.includes('diabetes-range')) return 'diabetes'
  const isNormal = found.every((one) => one === 'normal' || one === 'low')
  return isNormal ? 'normal' : 'prediabetes'
}
