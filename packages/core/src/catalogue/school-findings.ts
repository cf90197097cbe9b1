/** What the last visit of a school year found, by whichever service of the age; undefined when nothing was measured. */
import { type LocalDate, completedMonths, daysBetween } from '../calendar/local-date.ts'
import { teenPressure } from '../clinical/blood-pressure.ts'
import { type BodyMassForAge, bodyMassForAge } from '../clinical/body-mass-for-age.ts'
import { childPressure } from '../clinical/child-pressure.ts'
import { girlsAnaemia } from '../clinical/girls-anaemia.ts'
import { hearingOf, mouthOf, needsPinhole } from '../clinical/senses.ts'
import type { History } from './history.ts'
import type { Period } from './indicator.ts'
import { inPeriod } from './served.ts'
import { adultNutrition } from './services/adult/adult-nutrition.ts'
import { bloodPressureScreening } from './services/adult/blood-pressure-screening.ts'
import { girlsHaemoglobin } from './services/school/girls-haemoglobin.ts'
import { schoolBloodPressure } from './services/school/school-blood-pressure.ts'
import { schoolHearing } from './services/school/school-hearing.ts'
import { schoolNutrition } from './services/school/school-nutrition.ts'
import { schoolTeeth } from './services/school/school-teeth.ts'
import { schoolVision } from './services/school/school-vision.ts'

export interface Found {
  readonly on: LocalDate
  readonly isFound: boolean
}

export const heavyOrThin = (
  history: History,
  period: Period,
  classes: readonly BodyMassForAge[],
): Found | undefined =>
  lastOf(
    [
      ...inPeriod(history.given(schoolNutrition), period),
      ...inPeriod(history.given(adultNutrition), period),
    ],
    ({ on, measured }) => {
      const ageDays = daysBetween(history.birthDate, on)
      const found = bodyMassForAge(measured, { sex: history.sex, ageDays })
      return found && classes.includes(found)
    },
  )

/** At the limit of the age below 13 years, stage 1 or 2 from then on. */
export const raisedPressure = (history: History, period: Period): Found | undefined =>
  lastOf(
    [
      ...inPeriod(history.given(schoolBloodPressure), period),
      ...inPeriod(history.given(bloodPressureScreening), period),
    ],
    ({ on, measured: { systolic, diastolic } }) => {
      const ageYears = Math.floor(completedMonths(history.birthDate, on) / 12)
      const found =
        ageYears < 13
          ? childPressure(systolic, diastolic, { ageYears, sex: history.sex })
          : teenPressure(systolic, diastolic)
      return found && found !== 'normal' && found !== 'elevated'
    },
  )

export const toothDecayFound = (history: History, period: Period): Found | undefined =>
  lastOf(inPeriod(history.given(schoolTeeth), period), ({ measured: { decay, gums } }) => {
    const found = mouthOf(decay, gums)
    return found && found === 'decay'
  })

/** Of one eye or both, by chart or fingers. */
export const weakSight = (history: History, period: Period): Found | undefined =>
  lastOf(inPeriod(history.given(schoolVision), period), ({ measured }) => {
    const { acuityRight, acuityLeft, fingersRight, fingersLeft } = measured
    const eyes = [acuityRight ?? fingersRight, acuityLeft ?? fingersLeft]
    if (eyes.every((eye) => eye === undefined)) return undefined
    return (
      [acuityRight, acuityLeft].some(needsPinhole) ||
      [fingersRight, fingersLeft].includes('two-wrong')
    )
  })

/** Of one ear or both. */
export const weakHearing = (history: History, period: Period): Found | undefined =>
  lastOf(inPeriod(history.given(schoolHearing), period), ({ measured: { right, left } }) => {
    const ears = [hearingOf(right), hearingOf(left)]
    return ears.every((ear) => ear === undefined) ? undefined : ears.includes('fails')
  })

export const lowHaemoglobin = (history: History, period: Period): Found | undefined =>
  lastOf(inPeriod(history.given(girlsHaemoglobin), period), ({ on, measured: { haemoglobin } }) => {
    const found = girlsAnaemia(haemoglobin, completedMonths(history.birthDate, on))
    return found && found !== 'none'
  })

/** @param tells undefined when the visit does not tell */
function lastOf<Visit extends { readonly on: LocalDate }>(
  visits: readonly Visit[],
  tells: (visit: Visit) => boolean | undefined,
): Found | undefined {
  let last: Found | undefined
  for (const visit of visits) {
    const isFound = tells(visit)
    if (isFound === undefined || (last !== undefined && visit.on < last.on)) continue
    last = { on: visit.on, isFound }
  }
  return last
}
