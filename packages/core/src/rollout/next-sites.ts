import { isStaffed, metOf, type Standing } from './readiness.ts'
import type { SiteKind } from './site.ts'

export interface Candidate {
  readonly id: string
  readonly kind: SiteKind
  readonly name: string
  /** Whom it would serve. */
  readonly people: number
  readonly standings: readonly Standing[]
}

/**
 * The order in which places that have not joined should: those whose staff is complete first, then what is nearest to
 * ready, then what serves most people. A suggestion; people decide.
 *
 * @see Sanggau 2024: choose the villages whose staff is complete first
 */
export const nextSites = <Site extends Candidate>(sites: readonly Site[]): readonly Site[] =>
  sites
    .map((site) => ({
      site,
      staffed: isStaffed(site.kind, site.standings) ? 1 : 0,
      share: metOf(site.standings) / site.standings.length,
    }))
    .toSorted(
      (a, b) =>
        b.staffed - a.staffed ||
        b.share - a.share ||
        b.site.people - a.site.people ||
        (a.site.name < b.site.name ? -1 : a.site.name > b.site.name ? 1 : 0) ||
        (a.site.id < b.site.id ? -1 : 1),
    )
    .map(({ site }) => site)
