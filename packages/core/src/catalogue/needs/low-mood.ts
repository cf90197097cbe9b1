import type { LocalDate } from '../../calendar/local-date.ts'
import { pairOf } from '../../clinical/mental-health.ts'
import type { History } from '../history.ts'
import { fourQuestions } from '../services/adult/four-questions.ts'

/** The day of the last PHQ-2 with 3 points or more; undefined when the last one was lower. */
export function lowMoodSince(history: History): LocalDate | undefined {
  const last = history.given(fourQuestions).at(-1)
  if (last === undefined) return undefined
  const { noInterest, feelingDown } = last.measured
  return pairOf(noInterest, feelingDown) === 'high' ? last.on : undefined
}
