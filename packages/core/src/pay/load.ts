import { payActivities } from './activity.ts'
import type { LedgerLine } from './ledger.ts'

/** Months over which hours are averaged. */
export const LOAD_MONTHS = 3
/** That many times the middle kader is too much; with fewer kader than this there is no middle. No norm was found. */
const TOO_MUCH = 1.5
const FEWEST = 3

interface Burden {
  readonly people: number
  readonly households: number
  /** A month, estimated from what was done and how long such work takes; absent of who writes nothing, without an account. */
  readonly hours?: number
}
export interface KaderLoad extends Burden {
  readonly id: string
  /** What lies well above the middle kader of the village. */
  readonly above: readonly (keyof Burden)[]
}

/** @param lines of the last full months, `LOAD_MONTHS` of them */
export const hoursOf = (lines: readonly LedgerLine[]): number =>
  lines.reduce(
    (sum, { activity, quantity }) => sum + payActivities[activity].minutes * quantity,
    0,
  ) /
  (60 * LOAD_MONTHS)

/** Who carries much more than the others, and of what. */
export function loadsOf<Kader extends Burden>(
  kader: readonly Kader[],
): readonly (Kader & Pick<KaderLoad, 'above'>)[] {
  const kinds = ['people', 'households', 'hours'] as const
  const middle = new Map(
    kinds.map((kind) => [kind, median(kader.flatMap((one) => one[kind] ?? []))] as const),
  )
  return kader.map((one) => ({
    ...one,
    above: kinds.filter((kind) => {
      const usual = middle.get(kind) ?? 0
      return kader.length >= FEWEST && usual > 0 && (one[kind] ?? 0) > TOO_MUCH * usual
    }),
  }))
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
  const high = sorted[Math.floor(sorted.length / 2)] ?? 0
  return (low + high) / 2
}
