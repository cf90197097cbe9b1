import type { LocalDate } from '../../calendar/local-date.ts'

/**
 * The day since when something is true without a break, seen from the last visit backwards; undefined when the last
 * visit that tells says it is not. Visits are oldest first.
 *
 * @param isTrue undefined when the visit does not tell
 */
export function firstOfRun<Visit extends { readonly on: LocalDate }>(
  visits: readonly Visit[],
  isTrue: (visit: Visit) => boolean | undefined,
): LocalDate | undefined {
  let first: LocalDate | undefined
  for (let i = visits.length - 1; i >= 0; i -= 1) {
    const visit = visits[i]
    const tells = visit && isTrue(visit)
    if (visit === undefined || tells === undefined) continue
    if (!tells) break
    first = visit.on
  }
  return first
}
