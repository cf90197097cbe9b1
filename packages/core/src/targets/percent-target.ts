import type { LocalDate } from '../calendar/local-date.ts'

/** A decree (SK) and the day from which it holds. */
export interface Decree {
  readonly number: string
  readonly on: LocalDate
}

/** One version of the percent a place is to reach by the end of a year; without a decree it is a draft. */
export interface PercentVersion {
  /** 1, 2, 3 … of the place, the indicator and the year. */
  readonly version: number
  /** 0 to 100, closed, with one decimal; absent: the place has none of its own any more. */
  readonly percent?: number
  readonly decree?: Decree
}

/**
 * The version in force on a day: of those fixed by decree the latest that holds by then. Before the first of them holds,
 * the first does all the same: it speaks of the whole year, though it is signed at the end of February. A draft is never
 * in force.
 *
 * @see KMK HK.01.07/MENKES/2015/2023: target kinerja is drafted by the second week of February and fixed by SK at its end
 */
export function inForce<Version extends PercentVersion>(
  versions: readonly Version[],
  day: LocalDate,
): Version | undefined {
  const fixed = versions
    .flatMap((version) => (version.decree === undefined ? [] : [{ version, ...version.decree }]))
    .toSorted((a, b) =>
      a.on < b.on ? -1 : a.on > b.on ? 1 : a.version.version - b.version.version,
    )
  return (fixed.findLast(({ on }) => on <= day) ?? fixed[0])?.version
}

/**
 * The percent of a place: its own, or that of the nearest place above that has one.
 *
 * @param chain the place, then those above it: village, Puskesmas, regency
 * @returns undefined when none has one: the catalogue's holds
 */
export function percentIn<Version extends PercentVersion>(
  chain: readonly string[],
  versionsOf: (place: string) => readonly Version[],
  day: LocalDate,
): { readonly place: string; readonly percent: number; readonly version: Version } | undefined {
  for (const place of chain) {
    const version = inForce(versionsOf(place), day)
    if (version?.percent !== undefined) return { place, percent: version.percent, version }
  }
  return undefined
}
