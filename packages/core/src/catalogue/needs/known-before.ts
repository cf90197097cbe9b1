import type { LocalDate } from '../../calendar/local-date.ts'
import { countBefore, prefix } from '../by-day.ts'
import type { EpisodeOfPerson } from '../define.ts'
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
    history
      .episodes(episode)
      .filter(({ from }) => from < day)
      .map((one) => (one.before !== undefined && one.before > day ? stillOpen(one) : one)),
})

/** That it was closed later was not known. */
const stillOpen = ({ episode, anchor, from, expected }: EpisodeOfPerson): EpisodeOfPerson => ({
  episode,
  anchor,
  from,
  ...(expected === undefined ? {} : { expected }),
})
