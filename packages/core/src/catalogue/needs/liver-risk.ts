import { type LocalDate, addSpan, latest, years } from '../../calendar/local-date.ts'
import { centralObesity } from '../../clinical/body-mass.ts'
import { totalCholesterol } from '../../clinical/lipids.ts'
import { diabetesCare } from '../episodes/diabetes-care.ts'
import type { History } from '../history.ts'
import { adultNutrition } from '../services/adult/adult-nutrition.ts'
import { cholesterolScreening } from '../services/adult/cholesterol-screening.ts'
import { firstOfRun } from './run.ts'
import { firstDay } from './first-day.ts'

/**
 * Since when somebody of 40 or more has diabetes, central obesity or raised cholesterol; hepatitis B and C also ask for
 * it, and are the health worker's to know.
 *
 * @see CKG 2026, second-hand (printed "> 40")
 */
export function liverRiskSince(history: History): LocalDate | undefined {
  const risk = firstDay([
    history.episodes(diabetesCare).find(({ before }) => before === undefined)?.from,
    firstOfRun(history.given(adultNutrition), ({ measured }) => {
      const found = centralObesity(measured.waist, history.sex)
      return found && found === 'central'
    }),
    firstOfRun(history.given(cholesterolScreening), ({ measured }) => {
      const found = totalCholesterol(measured.total)
      return found && found !== 'good'
    }),
  ])
  return risk && latest(risk, addSpan(history.birthDate, years(40)))
}
