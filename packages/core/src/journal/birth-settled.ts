import type { Clock } from './clock.ts'
import type { Entry } from './entry.ts'

/** Why a child told of by a delivery is not registered from it; `open`: it is to be registered after all. */
export const birthSettlements = ['registered', 'died', 'none', 'open'] as const
export type BirthSettlement = (typeof birthSettlements)[number]

export interface BirthSettledBody {
  /** The id the child would have. */
  readonly child: string
  readonly as: BirthSettlement
}
export interface BirthSettled extends BirthSettledBody {
  readonly clock: Clock
}

/** Of each child the latest word, sorted by id. */
export const withBirth = (
  settled: readonly BirthSettled[] = [],
  { body, clock }: Extract<Entry, { kind: 'birth-settled' }>,
): readonly BirthSettled[] => birthsTogether(settled, [{ ...body, clock }])

/** What two records of one mother say, put together. */
export function birthsTogether(
  one: readonly BirthSettled[] = [],
  other: readonly BirthSettled[] = [],
): readonly BirthSettled[] {
  const latest = new Map<string, BirthSettled>()
  for (const birth of [...one, ...other]) {
    const known = latest.get(birth.child)
    if (known === undefined || isLater(birth, known)) latest.set(birth.child, birth)
  }
  return [...latest.values()].sort((a, b) => (a.child < b.child ? -1 : 1))
}

/** Two of one stamp, which only a broken device makes, get one order. */
const isLater = (a: BirthSettled, b: BirthSettled): boolean =>
  a.clock === b.clock ? a.as > b.as : a.clock > b.clock
