import type { LocalDate } from '../calendar/local-date.ts'
import { hasJoined, type SiteKind } from './site.ts'
import type { Site } from './wire.ts'

/**
 * The days on which places of a kind joined, first to last; one whose day nobody knows joined by today. A place that was
 * dropped from the plan is none of them.
 */
export const joinedDays = (
  sites: readonly Pick<Site, 'kind' | 'stage' | 'dropped' | 'joinedOn'>[],
  kind: SiteKind,
  today: LocalDate,
): readonly LocalDate[] =>
  sites
    .flatMap((site) =>
      site.kind === kind && site.dropped === undefined && hasJoined(site.stage)
        ? [site.joinedOn ?? today]
        : [],
    )
    .toSorted()
