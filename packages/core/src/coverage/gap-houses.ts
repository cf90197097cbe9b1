import type { LocalDate } from '../calendar/local-date.ts'
import type { Listed } from '../sync/people.ts'
import type { NameFacts } from '../sync/board.ts'

/** A house with people behind a cell who are not served: one visit reaches them all. */
export interface GapHouse {
  readonly id: string
  readonly village: string
  readonly head: string
  readonly neighbourhood: string
  readonly posyandu?: string
  /** At least one, the youngest first. */
  readonly people: readonly (Listed & NameFacts)[]
}

/** `GET /api/board/houses?indicator=&month=&area=`: which visits close a gap, most people a visit first. */
export interface GapHouses {
  readonly indicator: string
  readonly area: string
  readonly today: LocalDate
  /** Of all houses with somebody not served, so many are shown. */
  readonly shown: readonly GapHouse[]
  readonly houses: number
  /** Not served, in all houses. */
  readonly people: number
}

/** Visits that close a gap, when there are enough of them, and whom they reach. */
export interface Plan {
  readonly visits: number
  readonly people: number
  readonly closes: boolean
}

/**
 * The fewest visits that reach so many people: the houses with most of them.
 *
 * @param missing people still to be served; none or fewer: every house is worth a visit
 */
export function fewestVisits(
  houses: readonly { readonly people: readonly unknown[] }[],
  missing: number,
): Plan {
  const sizes = houses.map(({ people }) => people.length).toSorted((a, b) => b - a)
  let people = 0
  for (const [at, size] of sizes.entries()) {
    people += size
    if (missing > 0 && people >= missing) return { visits: at + 1, people, closes: true }
  }
  return { visits: sizes.length, people, closes: missing <= 0 }
}
