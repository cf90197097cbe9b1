import type { LocalDate } from '../../calendar/local-date.ts'
import { countBefore, prefix } from '../by-day.ts'
import type { Needs } from './home-visit.ts'

/** The history as it stood at the beginning of a day. */
export const knownBefore = (history: Needs, day: LocalDate): Needs => ({
  birthDate: history.birthDate,
  since: history.since,
  given: (service) => {
    const visits = history.given(service)
    return prefix(visits, countBefore(visits, day))
  },
  episodes: (episode) =>
    history.episodes(episode).flatMap((one) => {
      if (one.from >= day) return []
      const { before, ended: _, ...open } = one
      return [before === undefined || before > day ? open : one]
    }),
})
