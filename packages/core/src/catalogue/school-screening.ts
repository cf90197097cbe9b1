/** The parts of the screening at school age, by whichever service of the age made them. */
import type { LocalDate } from '../calendar/local-date.ts'
import type { History } from './history.ts'
import type { Period } from './indicator.ts'
import { inPeriod, isAnswered } from './served.ts'
import { adultNutrition } from './services/adult/adult-nutrition.ts'
import { bloodPressureScreening } from './services/adult/blood-pressure-screening.ts'
import { schoolBloodPressure } from './services/school/school-blood-pressure.ts'
import { schoolHearing } from './services/school/school-hearing.ts'
import { schoolNutrition } from './services/school/school-nutrition.ts'
import { schoolTeeth } from './services/school/school-teeth.ts'
import { schoolVision } from './services/school/school-vision.ts'

/** First day of the period with both weight and height. */
export const dayOfSizes = (history: History, period: Period): LocalDate | undefined =>
  firstOf(
    [...history.given(schoolNutrition), ...history.given(adultNutrition)].filter(
      ({ measured: { weight, height } }) => weight !== undefined && height !== undefined,
    ),
    period,
  )

/** First day of the period with both numbers of the pressure. */
export const dayOfPressure = (history: History, period: Period): LocalDate | undefined =>
  firstOf(
    [...history.given(schoolBloodPressure), ...history.given(bloodPressureScreening)].filter(
      ({ measured: { systolic, diastolic } }) => systolic !== undefined && diastolic !== undefined,
    ),
    period,
  )

/** Both eyes, by fingers or chart. */
export const dayOfEyes = (history: History, period: Period): LocalDate | undefined =>
  firstOf(
    history
      .given(schoolVision)
      .filter(
        ({ measured }) =>
          (measured.fingersRight ?? measured.acuityRight) !== undefined &&
          (measured.fingersLeft ?? measured.acuityLeft) !== undefined,
      ),
    period,
  )

export const dayOfEars = (history: History, period: Period): LocalDate | undefined =>
  firstOf(
    history
      .given(schoolHearing)
      .filter(({ measured: { right, left } }) => right !== undefined && left !== undefined),
    period,
  )

export const dayOfTeeth = (history: History, period: Period): LocalDate | undefined =>
  firstOf(history.given(schoolTeeth).filter(isAnswered), period)

const firstOf = (
  visits: readonly { readonly on: LocalDate }[],
  period: Period,
): LocalDate | undefined =>
  inPeriod(visits, period)
    .map(({ on }) => on)
    .toSorted()[0]
