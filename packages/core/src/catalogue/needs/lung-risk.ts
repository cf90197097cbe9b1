import { type LocalDate, completedYears } from '../../calendar/local-date.ts'
import { pumaRisk, pumaScore } from '../../clinical/tobacco.ts'
import type { History } from '../history.ts'
import { puma } from '../services/adult/puma.ts'

/** The day of the last PUMA, when it told of a risk. */
export function lungRiskSince(history: History): LocalDate | undefined {
  const last = history.given(puma).at(-1)
  if (last === undefined) return undefined
  const ageYears = completedYears(history.birthDate, last.on)
  const found = pumaRisk(pumaScore(last.measured, { sex: history.sex, ageYears }))
  return found === 'at-risk' ? last.on : undefined
}
