import { completedMonths, type LocalDate } from '@jejaring/core/calendar/local-date'
import { hypertensionCare } from '@jejaring/core/catalogue/episodes/hypertension-care'
import { pregnancy } from '@jejaring/core/catalogue/episodes/pregnancy'
import type { PersonSummary } from './database.ts'

/** The groups in which a Posyandu thinks of its people. */
export type LifeStage = 'underFive' | 'pregnant' | 'school' | 'adult' | 'elderly'

export function stageOf(person: PersonSummary, today: LocalDate): LifeStage {
  const months = completedMonths(person.birthDate, today)
  if (months < 60) return 'underFive'
  if (isIn(person, pregnancy.id, today)) return 'pregnant'
  if (months < 18 * 12) return 'school'
  return months < 60 * 12 ? 'adult' : 'elderly'
}

export const hasHypertension = (person: PersonSummary, today: LocalDate): boolean =>
  isIn(person, hypertensionCare.id, today)

const isIn = (person: PersonSummary, episode: string, today: LocalDate): boolean =>
  person.episodes.some(
    (one) => one.episode === episode && (one.before === undefined || today < one.before),
  )
