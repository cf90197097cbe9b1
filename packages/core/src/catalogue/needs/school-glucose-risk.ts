import { type LocalDate, daysBetween } from '../../calendar/local-date.ts'
import { bodyMassForAge } from '../../clinical/body-mass-for-age.ts'
import type { History } from '../history.ts'
import { schoolNutrition } from '../services/school/school-nutrition.ts'
import { firstOfRun } from './run.ts'

/** The day since when a child is obese by IMT/U at every weighing; undefined when the last one says otherwise. */
export function schoolGlucoseRiskSince(history: History): LocalDate | undefined {
  const { sex, birthDate } = history
  return firstOfRun(history.given(schoolNutrition), ({ measured, on }) => {
    const found = bodyMassForAge(measured, { sex, ageDays: daysBetween(birthDate, on) })
    return found && found === 'obese'
  })
}
