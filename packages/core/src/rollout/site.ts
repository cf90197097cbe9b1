import { localDate, type LocalDate } from '../calendar/local-date.ts'
import type { Facility } from '../sync/places.ts'

/** A place that the network is to reach: a Puskesmas, a Pustu or a Posyandu. */
export type SiteKind = Facility['kind']
export const siteKinds = ['puskesmas', 'pustu', 'posyandu'] as const satisfies readonly SiteKind[]

/** Nothing is said of a place as of an earlier day: that is a year mistyped. */
export const FIRST_SITE_DAY = localDate('2000-01-01')

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

/** A stage and since when, as somebody said. */
export interface SaidStage {
  readonly value: string
  readonly on: LocalDate
}

/**
 * Whether a stage can have begun on a day after what was said of the stages, oldest first: not before an earlier stage of
 * the way. Of each stage the day that was told last counts; who stepped back has left the stages after it.
 */
export function isInOrder(said: readonly SaidStage[], { value, on }: SaidStage): boolean {
  const rank = (stage: string) => stages.findIndex((one) => one === stage)
  let days: readonly SaidStage[] = []
  for (const one of said) {
    const earlier = days.filter((before) => rank(before.value) < rank(one.value))
    days = one.value === 'none' ? [] : [...earlier, one]
  }
  return days.every((before) => rank(before.value) >= rank(value) || before.on <= on)
}

/**
 * Since when a place is in the network, from what was said of its stage, oldest first. Of each stage the day that was told
 * last counts; who was taken out begins anew. Undefined while it is not in it.
 */
export function joinedOn(said: readonly SaidStage[]): LocalDate | undefined {
  const days = new Map<Stage, LocalDate>()
  for (const { value, on } of said) {
    const stage = stages.find((one) => one === value)
    if (stage === undefined || !hasJoined(stage)) days.clear()
    else days.set(stage, on)
  }
  return [...days.values()].toSorted()[0]
}
