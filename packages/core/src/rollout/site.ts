import type { Facility } from '../sync/places.ts'

/** A place that the network is to reach: a Puskesmas, a Pustu or a Posyandu. */
export type SiteKind = Facility['kind']
export const siteKinds = ['puskesmas', 'pustu', 'posyandu'] as const satisfies readonly SiteKind[]

/**
 * How far a place has come, in order: nothing yet (belum), decree and mapping under way (persiapan), the pilot of its
 * Puskesmas (lokus), part of the package running (bertahap), all of it (penuh).
 *
 * @see the staged roll-outs of Sanggau, Belitung Timur and Kutai Kartanegara; the five words are ours, no guide has them
 */
export const stages = ['none', 'preparing', 'locus', 'phased', 'full'] as const
export type Stage = (typeof stages)[number]

/** A pilot already works the new way and is counted by the regencies that report "menerapkan ILP". */
export const hasJoined = (stage: Stage): boolean => stages.indexOf(stage) >= stages.indexOf('locus')
