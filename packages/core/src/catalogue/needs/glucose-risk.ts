/** Who needs glucose before 40: since when obesity, central obesity or raised pressure is known. */
import { type LocalDate, completedMonths, daysBetween } from '../../calendar/local-date.ts'
import { adultPressure, teenPressure } from '../../clinical/blood-pressure.ts'
import { bodyMassForAge } from '../../clinical/body-mass-for-age.ts'
import { bodyMassIndex, centralObesity } from '../../clinical/body-mass.ts'
import { hypertensionCare } from '../episodes/hypertension-care.ts'
import type { History } from '../history.ts'
import { adultNutrition } from '../services/adult/adult-nutrition.ts'
import { bloodPressureScreening } from '../services/adult/blood-pressure-screening.ts'
import { firstDay } from './first-day.ts'
import { firstOfRun } from './run.ts'

type Size = { readonly weight?: number; readonly height?: number; readonly waist?: number }
type Pressure = { readonly systolic?: number; readonly diastolic?: number }

/** Obesity I of the Asia-Pacific table, below 18 years by IMT/U, or central obesity; undefined when nothing tells. */
export function isObese(
  { weight, height, waist }: Size,
  { sex, birthDate }: Pick<History, 'sex' | 'birthDate'>,
  on: LocalDate,
): boolean | undefined {
  const central = centralObesity(waist, sex)
  const isMinor = completedMonths(birthDate, on) < 12 * 18
  const index = isMinor ? undefined : bodyMassIndex(weight, height)
  const ofAge = isMinor
    ? bodyMassForAge({ weight, height }, { sex, ageDays: daysBetween(birthDate, on) })
    : undefined
  if (index === undefined && ofAge === undefined && central === undefined) return undefined
  return (index ?? 0) >= 25 || ofAge === 'obese' || central === 'central'
}

/** Hypertension by the table of the age; undefined when what was measured cannot tell. */
export function isRaised(
  { systolic, diastolic }: Pressure,
  { birthDate }: Pick<History, 'birthDate'>,
  on: LocalDate,
): boolean | undefined {
  if (completedMonths(birthDate, on) < 12 * 18) {
    const found = teenPressure(systolic, diastolic)
    return found && found !== 'normal' && found !== 'elevated'
  }
  const found = adultPressure(systolic, diastolic)
  return found && found.startsWith('grade')
}

/** The day since when one of the three risks holds without a break; undefined while none is known. */
export function glucoseRiskSince(history: History): LocalDate | undefined {
  const care = history.episodes(hypertensionCare).find(({ before }) => before === undefined)
  return firstDay([
    firstOfRun(history.given(adultNutrition), ({ measured, on }) => isObese(measured, history, on)),
    firstOfRun(history.given(bloodPressureScreening), ({ measured, on }) =>
      isRaised(measured, history, on),
    ),
    care?.from,
  ])
}
