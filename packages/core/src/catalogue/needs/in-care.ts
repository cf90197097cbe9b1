import type { LocalDate } from '../../calendar/local-date.ts'
import type { Episode, EpisodeOfPerson } from '../define.ts'
import type { History } from '../history.ts'

/** The last episode of the kind; undefined when there is none or somebody closed it. */
export function inCare(
  history: Pick<History, 'episodes'>,
  episode: Episode,
): EpisodeOfPerson | undefined {
  const last = history.episodes(episode).at(-1)
  return last?.ended === 'closed' || last?.ended === 'left' ? undefined : last
}

/** The visit that opened it. */
export const inCareSince = (
  history: Pick<History, 'episodes'>,
  episode: Episode,
): LocalDate | undefined => inCare(history, episode)?.from
