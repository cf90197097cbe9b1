import type { Me } from '@jejaring/core/sync/account'
import type { Problem } from '@jejaring/core/sync/problem'
import type { WaitingSigns } from './database.ts'
import { isRefused } from './held.ts'

/** Who delivers, and what was tried in this exchange already without an answer. */
interface Delivery {
  readonly me: Pick<Me, 'id' | 'facility'>
  readonly tried: ReadonlySet<string>
  readonly size: number
}

/**
 * What to send next: entries of one village, the oldest first, so that a registration comes before the visit of who was
 * registered. The oldest entry decides the village. What a server of an earlier version did not understand is offered
 * again in every exchange.
 */
export function nextBatch(
  outbox: readonly WaitingSigns[],
  { me, tried, size }: Delivery,
): readonly WaitingSigns[] {
  const waiting = outbox
    .filter(
      (one) =>
        !isRefused(one) && one.passed === undefined && !tried.has(one.id) && mayDeliver(one, me),
    )
    .toSorted((a, b) => (a.clock < b.clock ? -1 : 1))
  return waiting.filter(({ village }) => village === waiting[0]?.village).slice(0, size)
}

/**
 * A phone goes from hand to hand: a colleague of the same post delivers what lies on it. What somebody of another post
 * wrote waits until one of theirs signs in.
 */
export const mayDeliver = ({ author, facility }: WaitingSigns, me: Delivery['me']): boolean =>
  author === me.id || facility === undefined || facility === me.facility?.id

/** What a refusal of a whole batch means. `refuse`: these entries, shown with that reason; the others go on. */
export type AfterProblem =
  | { readonly kind: 'stop'; readonly outcome: 'signed-out' | 'problem' }
  | { readonly kind: 'smaller'; readonly size: number }
  | { readonly kind: 'refuse'; readonly reason: 'outside-scope' | 'malformed' }

/** One entry the server cannot read must not keep the others on the device. */
export function afterProblem({ status, detail }: Problem, sent: number): AfterProblem {
  if (status === 401) return { kind: 'stop', outcome: 'signed-out' }
  if (status === 403 && detail === 'village') return { kind: 'refuse', reason: 'outside-scope' }
  if (status !== 400 && status !== 413) return { kind: 'stop', outcome: 'problem' }
  return sent > 1
    ? { kind: 'smaller', size: Math.ceil(sent / 2) }
    : { kind: 'refuse', reason: 'malformed' }
}
