import { type LocalDate, completedYears } from '../../calendar/local-date.ts'
import { bowelRisk } from '../../clinical/cancer-risk.ts'
import type { History } from '../history.ts'
import { bowelCancerRisk } from '../services/adult/bowel-cancer-risk.ts'

/** The day of the last APCS, when it was high. */
export function bowelRiskSince(history: History): LocalDate | undefined {
  const last = history.given(bowelCancerRisk).at(-1)
  if (last === undefined) return undefined
  const ageYears = completedYears(history.birthDate, last.on)
  return bowelRisk(last.measured, { sex: history.sex, ageYears }) === 'high' ? last.on : undefined
}
