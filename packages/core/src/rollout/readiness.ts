import { criteria, type Criterion, type SiteRecords } from './criteria.ts'
import type { SiteKind } from './site.ts'

/** Met (ada), being arranged (sedang diurus), or not there (belum ada). */
export const criterionStates = ['met', 'arranging', 'missing'] as const
export type CriterionState = (typeof criterionStates)[number]

export interface Standing {
  readonly criterion: string
  readonly state: CriterionState
  /** Nobody has said it: the records show it. */
  readonly isFromRecords?: true
  /** What somebody said and what the records show are not the same. */
  readonly isDisputed?: true
}

/**
 * Where a place stands with each of its criteria. What somebody has said counts, with a sign where the records show
 * something else; what nobody has spoken of is met when the records show it, and missing otherwise.
 */
export function readinessOf(
  kind: SiteKind,
  said: ReadonlyMap<string, CriterionState>,
  records: SiteRecords,
): readonly Standing[] {
  return criteria[kind].map((criterion) => standingOf(criterion, said.get(criterion.id), records))
}

function standingOf(
  { id, shown }: Criterion,
  said: CriterionState | undefined,
  records: SiteRecords,
): Standing {
  const isShown = shown?.(records)
  if (said === undefined) {
    return isShown === undefined
      ? { criterion: id, state: 'missing' }
      : { criterion: id, state: isShown ? 'met' : 'missing', isFromRecords: true }
  }
  const isDisputed = isShown !== undefined && isShown !== (said === 'met')
  return { criterion: id, state: said, ...(isDisputed ? { isDisputed } : {}) }
}

export const metOf = (standings: readonly Standing[]): number =>
  standings.filter(({ state }) => state === 'met').length

/** Who is needed is there: the first thing to ask, because it takes longest to get. */
export function isStaffed(kind: SiteKind, standings: readonly Standing[]): boolean {
  const met = new Set(
    standings.flatMap(({ criterion, state }) => (state === 'met' ? [criterion] : [])),
  )
  return criteria[kind].every(({ id, isStaff }) => isStaff !== true || met.has(id))
}
