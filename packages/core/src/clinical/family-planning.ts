/** Who uses family planning, when it needs a visit, and whether a woman is ready for a pregnancy. */
import {
  type LocalDate,
  type Span,
  addMonths,
  completedYears,
  months,
} from '../calendar/local-date.ts'
import { answered } from './answered.ts'
import type { contraceptiveMethod, wantsChild } from '../catalogue/observations/family-planning.ts'

export type Method = keyof (typeof contraceptiveMethod)['options']
type Wish = keyof (typeof wantsChild)['options']

/** Everything but none and the traditional ways. */
export const isModern = (method: Method | undefined): boolean =>
  method !== undefined && method !== 'none' && method !== 'traditional'

export type PlanningUse = 'not-couple' | 'uses' | 'wants-child' | 'traditional' | 'unmet'

/** Unmet need: a couple that does not want a child soon and uses nothing. @see general knowledge of the field */
export function planningUse({
  couple,
  wants,
  method,
}: {
  readonly couple?: boolean | undefined
  readonly wants?: Wish | undefined
  readonly method?: Method | undefined
}): PlanningUse | undefined {
  if (couple === false) return 'not-couple'
  if (couple === undefined || method === undefined) return undefined
  if (isModern(method)) return 'uses'
  if (method === 'traditional') return 'traditional'
  return wants && (wants === 'soon' ? 'wants-child' : 'unmet')
}

export type MethodControl = 'monthly' | 'quarterly' | 'yearly' | 'none'

const CONTROL: Readonly<Record<Method, MethodControl>> = {
  pill: 'monthly',
  'injection-monthly': 'monthly',
  'injection-quarterly': 'quarterly',
  iud: 'yearly',
  implant: 'yearly',
  condom: 'none',
  'female-sterilisation': 'none',
  'male-sterilisation': 'none',
  'lactational-amenorrhoea': 'none',
  traditional: 'none',
  none: 'none',
}

/** How often the method brings her back. General knowledge of the field. */
export const methodControl = (method: Method | undefined): MethodControl | undefined =>
  method === undefined ? undefined : CONTROL[method]

const SPANS: Readonly<Record<MethodControl, Span | undefined>> = {
  monthly: months(1),
  quarterly: months(3),
  yearly: months(12),
  none: undefined,
}
export const controlSpan = (method: Method): Span | undefined => SPANS[CONTROL[method]]

export interface Readiness {
  readonly births?: number | undefined
  readonly lastBirth?: LocalDate | undefined
  /** Body mass index, kg/m2. */
  readonly index?: number | undefined
  readonly upperArm?: number | undefined
  readonly haemoglobin?: number | undefined
  readonly chronicIllness?: boolean | undefined
  readonly sexualInfection?: boolean | undefined
  readonly badHistory?: boolean | undefined
}
export type ReadinessClass = 'fit' | 'supervised' | 'unfit-four-too' | 'unfit-illness'

/**
 * Layak hamil. Not now with ALKI (anaemia, upper arm, chronic illness, infection) or with 4T (below 20, above 35, birth
 * less than 24 months ago, three births); supervised with a body mass outside of 18.5-24.9 or a bad obstetric history.
 * Fit only when everything was looked at.
 *
 * @see KMK HK.01.07/MENKES/2015/2023, layak hamil; anaemia below 12 g/dL (WHO)
 */
export function pregnancyReadiness(
  found: Readiness,
  { birthDate, on }: { readonly birthDate: LocalDate; readonly on: LocalDate },
): ReadinessClass | undefined {
  const { births, lastBirth, index, upperArm, haemoglobin } = found
  const { chronicIllness, sexualInfection, badHistory } = found
  const anaemic = haemoglobin !== undefined && haemoglobin < 12
  const thinArm = upperArm !== undefined && upperArm < 23.5
  if (anaemic || thinArm || chronicIllness === true || sexualInfection === true) {
    return 'unfit-illness'
  }
  const age = completedYears(birthDate, on)
  const close = lastBirth !== undefined && addMonths(lastBirth, 24) > on
  if (age < 20 || age > 35 || close || (births ?? 0) >= 3) return 'unfit-four-too'

  const heavyOrThin = index !== undefined && (index < 18.5 || index >= 25)
  if (heavyOrThin || badHistory === true) return 'supervised'
  const askedAll = chronicIllness === false && sexualInfection === false && badHistory === false
  const knowsSpacing = births === 0 || lastBirth !== undefined
  const measuredAll = ![births, index, upperArm, haemoglobin].includes(undefined)
  return askedAll && knowsSpacing && measuredAll ? 'fit' : undefined
}

export type PlanningStep = 'counsel' | 'keep' | 'offer'

/** What follows for family planning: who is not fit is offered a method, wanted or not. @see the same tree */
export function planningStep(
  readiness: ReadinessClass | undefined,
  wantsPregnancy: boolean | undefined,
  usesMethod: boolean | undefined,
): PlanningStep | undefined {
  if (readiness === undefined) return undefined
  if (readiness === 'fit' || readiness === 'supervised') {
    if (wantsPregnancy === undefined) return undefined
    if (wantsPregnancy) return 'counsel'
  }
  return answered(usesMethod, 'keep', 'offer')
}
