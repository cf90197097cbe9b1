import { addSpan, earliest, type LocalDate } from '../calendar/local-date.ts'
import type { Episode, EpisodeOfPerson } from '../catalogue/define.ts'
import type { Catalogue } from '../catalogue/indicator.ts'
import type { Happened } from './history.ts'

/**
 * The episodes that visits opened and closed, oldest first. A visit that opens an episode while one is open
 * corrects its anchor: the same pregnancy dated again.
 *
 * @param left the day the person died or moved away, which ends what is open
 */
export function episodesOf(
  happened: readonly Happened[],
  catalogue: Catalogue,
  left: LocalDate | undefined,
): readonly EpisodeOfPerson[] {
  const turning = happened.filter(
    ({ service }) => service.opens !== undefined || service.closes !== undefined,
  )
  if (turning.length === 0) return []
  return catalogue.episodes.flatMap((episode) => ofOneKind(episode, turning, left))
}

function ofOneKind(
  episode: Episode,
  happened: readonly Happened[],
  left: LocalDate | undefined,
): readonly EpisodeOfPerson[] {
  const found: EpisodeOfPerson[] = []
  for (const { service, measured, on } of happened) {
    const open = found.at(-1)
    const isOpen = open !== undefined && holdsOn(open, on)
    if (service.opens?.episode.id === episode.id) {
      const anchor = service.opens.anchor(measured, on)
      if (anchor !== undefined) {
        if (isOpen) found.pop()
        found.push(opened(episode, anchor, isOpen ? earliest(open.from, on) : on))
      }
    }
    if (service.closes?.episode.id === episode.id) {
      const day = service.closes.day(measured, on)
      const last = found.at(-1)
      if (
        day !== undefined &&
        last !== undefined &&
        last.ended !== 'closed' &&
        holdsOn(last, day)
      ) {
        found[found.length - 1] = { ...last, before: day, ended: 'closed' }
      }
    }
  }
  return left === undefined
    ? found
    : found.map((one) =>
        one.before === undefined || one.before > left
          ? { ...one, before: left, ended: 'left' }
          : one,
      )
}

function opened(episode: Episode, anchor: LocalDate, from: LocalDate): EpisodeOfPerson {
  return {
    episode: episode.id,
    anchor,
    from,
    ...(episode.expected === undefined ? {} : { expected: addSpan(anchor, episode.expected) }),
    // Stored as the day it will lapse on, so that nothing has to happen on that day.
    ...(episode.lapses === undefined
      ? {}
      : { before: addSpan(anchor, episode.lapses), ended: 'lapsed' as const }),
  }
}

/**
 * From the anchor on, for a visit may be written down before the one that opened the episode; and from its opening on, for
 * who says it again later, as a diagnosis, moves the anchor but makes nobody well in between.
 */
export const holdsOn = (episode: EpisodeOfPerson, day: LocalDate): boolean =>
  (episode.anchor <= day || episode.from <= day) &&
  (episode.before === undefined || day < episode.before)

/** Not closed by anybody, though it may lapse some day. */
export const isOpen = (episode: EpisodeOfPerson): boolean =>
  episode.ended === undefined || episode.ended === 'lapsed'
