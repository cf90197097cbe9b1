/** What a pregnancy is supported with between its contacts: food, tablets, class and plan. */

/** Days of supplementary food for energy deficiency. @see KMK HK.01.07/MENKES/2015/2023: at least 90 days, about 500 kcal a day */
export const FOOD_DAYS = 90
/** Iron and folic acid tablets in a pregnancy. @see general knowledge of the field; newer texts: 180, or several micronutrients */
export const IRON_TABLETS = 90

export const enoughOf = (count: number, wanted: number): 'enough' | 'under-way' =>
  count >= wanted ? 'enough' : 'under-way'

export type ClassAttended = 'complete' | 'under-way' | 'husband-missing'

/** At least four meetings, at least one with the husband. @see KMK HK.01.07/MENKES/2015/2023 */
export function classAttended(meetings: number, withHusband: number): ClassAttended {
  if (meetings < 4) return 'under-way'
  return withHusband >= 1 ? 'complete' : 'husband-missing'
}

/** The parts of the birth plan (P4K); the expected day is known from the pregnancy. */
export interface BirthPlan {
  readonly attendant?: 'doctor' | 'midwife' | 'other'
  readonly place?: 'facility' | 'home' | 'elsewhere'
  readonly companion?: boolean
  readonly transport?: boolean
  readonly donors?: number
  readonly savings?: boolean
  readonly familyPlanning?: boolean
  readonly sticker?: boolean
}

/**
 * Complete when everything is arranged: a health worker at a facility, companion, transport, two donors or more, savings
 * or insurance, a method of family planning, and the sticker on the door.
 *
 * @see P4K (general knowledge of the field)
 */
export function birthPlan(plan: BirthPlan): 'complete' | 'gaps' | undefined {
  if (Object.keys(plan).length === 0) return undefined
  const { attendant, place, companion, transport, donors, savings, familyPlanning, sticker } = plan
  const isComplete =
    (attendant === 'doctor' || attendant === 'midwife') &&
    place === 'facility' &&
    companion === true &&
    transport === true &&
    donors !== undefined &&
    donors >= 2 &&
    savings === true &&
    familyPlanning === true &&
    sticker === true
  return isComplete ? 'complete' : 'gaps'
}

export type CardMass = 'normal' | 'thin' | 'over' | 'obese'

/** Body mass after a birth: below 18.5, 18.5 to 24.9, 25 to 29.9, 30 or more. @see Posyandu card for mothers after birth */
export function cardMass(index: number | undefined): CardMass | undefined {
  if (index === undefined) return undefined
  if (index < 18.5) return 'thin'
  if (index < 25) return 'normal'
  return index < 30 ? 'over' : 'obese'
}
