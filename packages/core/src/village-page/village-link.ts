/** Whom a link to a page without names is for. */
export const linkTitles = [
  'village-head',
  'village-council',
  'camat',
  'pokjanal',
  'sector',
] as const
export type LinkTitle = (typeof linkTitles)[number]

/** Days a link lasts. */
export const linkDays = { usual: 30, most: 366 } as const

/** A link as who made it sees it: never its code. */
export interface VillageLink {
  readonly id: string
  readonly area: string
  readonly areaName: string
  readonly title: LinkTitle
  readonly madeBy: string
  readonly madeAt: number
  readonly until: number
  readonly revokedAt?: number
  /** Last opened, and how often. */
  readonly openedAt?: number
  readonly timesOpened: number
}
/** `GET /api/village-links`: those of the caller's places, the latest first, and the areas for which one can be made. */
export interface VillageLinks {
  /** Milliseconds since 1970 where the server is: links before it have ended. */
  readonly now: number
  readonly links: readonly VillageLink[]
  readonly areas: readonly {
    readonly code: string
    readonly name: string
    readonly kind: 'village' | 'subdistrict' | 'regency'
  }[]
}
/**
 * `PUT /api/village-links`; asked again with the same id, the link has a new code and the old one is void, for the first may
 * never have arrived.
 */
export interface NewVillageLink {
  readonly id: string
  readonly area: string
  readonly title: LinkTitle
  readonly days: number
}
/** Its answer: what comes after the `#` of the link, said this once. */
export interface MadeVillageLink {
  readonly code: string
  readonly until: number
}
