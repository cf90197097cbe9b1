import type { LocalDate } from '../calendar/local-date.ts'
import { tetanusWith } from '../clinical/tetanus-told.ts'
import type { History } from './history.ts'
import { tetanusScreening } from './services/mother/tetanus-screening.ts'
import { tetanusDays, toldBy } from './tetanus.ts'

/** The first day on which two tetanus doses or more were known to count (T2 to T5). */
export function dayOfT2(history: History): LocalDate | undefined {
  const doses = tetanusDays(history)
  const screenings = history.given(tetanusScreening)
  const days = [...doses, ...screenings.map(({ on }) => on)].toSorted()
  return days.find((day) => {
    const known = doses.filter((on) => on <= day)
    return tetanusWith(known, toldBy(screenings.filter(({ on }) => on <= day))).status >= 2
  })
}
