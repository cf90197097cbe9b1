import { FEWEST_SHOWN, isSmall } from '../coverage/hide-small.ts'
import type { Count } from '../coverage/trend.ts'

/**
 * Whether pages without names keep a village's number back, whoever opens them: that of fewer than five, that of all but
 * fewer than five, and what was once kept back in the same period after it could have been shown: a number that comes,
 * goes and comes again stands between two that are known.
 */
export const isKeptBack = (count: Count, wasKeptBack: boolean): boolean =>
  isSmall(count) || (wasKeptBack && count.population > 0)

/** Whether what is kept back today must stay so to the end of its period. Who was served stays so: it may have been shown. */
export const staysKeptBack = (count: Count): boolean =>
  isSmall(count) && count.served >= FEWEST_SHOWN

/**
 * What pages without names say of a larger area: the sum of what they say of its villages. A number that is kept back is
 * in no other, so nothing is left when pages are subtracted.
 *
 * @param shown the villages whose number is not kept back
 * @returns undefined: nothing
 */
export function publishedTogether(shown: readonly Count[]): Count | undefined {
  if (shown.length === 0) return undefined
  return {
    population: shown.reduce((all, { population }) => all + population, 0),
    served: shown.reduce((all, { served }) => all + served, 0),
  }
}
