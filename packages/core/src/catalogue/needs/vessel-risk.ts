/** Who needs blood fats and the risk of heart and vessels: people under care for pressure or sugar, and the old. */
import { type LocalDate, addSpan, earliest, latest, years } from '../../calendar/local-date.ts'
import { diabetesCare } from '../episodes/diabetes-care.ts'
import { hypertensionCare } from '../episodes/hypertension-care.ts'
import type { History } from '../history.ts'
import { firstDay } from './first-day.ts'

/**
 * Under care and 40 years or older, since the later of the two; undefined when not.
 *
 * @see KMK HK.01.07/MENKES/2015/2023, stroke and heart screening (printed "> 40"); CKG group 40-59
 */
export function underCareFromForty(history: History): LocalDate | undefined {
  const since = underCareSince(history)
  return since && latest(since, addSpan(history.birthDate, years(40)))
}

/** Under care from 40, or 60 years old: the elderly are tested every year at the Posyandu too. */
export function cholesterolSince(history: History): LocalDate {
  const sixty = addSpan(history.birthDate, years(60))
  return earliest(underCareFromForty(history) ?? sixty, sixty)
}

const underCareSince = (history: History): LocalDate | undefined =>
  firstDay(
    [hypertensionCare, diabetesCare].map(
      (care) => history.episodes(care).find(({ before }) => before === undefined)?.from,
    ),
  )
