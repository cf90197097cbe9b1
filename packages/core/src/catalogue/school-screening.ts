/** The parts of the screening at school age, by whichever service of the age made them. */
import type { LocalDate } from '../calendar/local-date.ts'
import type { History } from './history.ts'
import type { Period } from './indicator.ts'
import { firstServed, inPeriod, isAnswered } from './served.ts'
import { adultNutrition } from './services/adult/adult-nutrition.ts'
import { bloodPressureScreening } from './services/adult/blood-pressure-screening.ts'
import { schoolBloodPressure } from './services/school/school-blood-pressure.ts'
import { schoolHearing } from './services/school/school-hearing.ts'
import { schoolNutrition } from './services/school/school-nutrition.ts'
import { schoolTeeth } from './services/school/school-teeth.ts'
import { schoolVision } from './services/school/school-vision.ts'

/** First day of the period with both weight and height. */
export const dayOfSizes = (history: History, period: Period): LocalDate | undefined =>
  firstServed(
    [
      ...inPeriod(history.given(schoolNutrition), period),
      ...inPeriod(history.given(adultNutrition), period),
    ],
    ({ measured: { weight, height } }) => weight !== undefined && height !== undefined,
  )?.from

/** First day of the period with both numbers of the pressure. */
export const dayOfPressure = (history: History, period: Period): LocalDate | undefined =>
  firstServed(
    [
      ...inPeriod(history.given(schoolBloodPressure), period),
      ...inPeriod(history.given(bloodPressureScreening), period),
    ],
    ({ measured: { systolic, diastolic } }) => systolic !== undefined && diastolic !== undefined,
  )?.from

/** Both eyes, by fingers or chart. */
export const dayOfEyes = (history: History, period: Period): LocalDate | undefined =>
  inPeriod(history.given(schoolVision), period).find(
    ({ measured }) =>
      (measured.fingersRight ?? measured.acuityRight) !== undefined &&
      (measured.fingersLeft ?? measured.acuityLeft) !== undefined,
  )?.on

export const dayOfEars = (history: History, period: Period): LocalDate | undefined =>
  inPeriod(history.given(schoolHearing), period).find(
    ({ measured: { right, left } }) => right !== undefined && left !== undefined,
  )?.on

export const dayOfTeeth = (history: History, period: Period): LocalDate | undefined =>
  inPeriod(history.given(schoolTeeth), period).find(isAnswered)?.on
