import type { Refusal, RefusalReason } from '@jejaring/core/sync/wire'

/** Refused because something it builds on was refused. */
const dependent: readonly RefusalReason[] = [
  'unknown-person',
  'unknown-household',
  'unknown-encounter',
]
export const dependsOnOther = (reason: RefusalReason): boolean => dependent.includes(reason)

export const isHeld = (reason: RefusalReason | undefined): boolean => reason === 'from-newer-app'

/** A matter for people. What is held waits for the server alone. */
export const isRefused = ({
  refusal,
}: {
  readonly refusal?: { readonly reason: RefusalReason } | undefined
}): boolean => refusal !== undefined && !isHeld(refusal.reason)

/**
 * What builds on an entry that the server is too old for is as little at fault as that entry: it waits with it, and is
 * offered again with it.
 *
 * @param isHeldBefore whether something of the same village waits for the server already
 */
export function heldTogether(
  refusals: readonly Refusal[],
  isHeldBefore: boolean,
): readonly Refusal[] {
  if (!isHeldBefore && !refusals.some(({ reason }) => isHeld(reason))) return refusals
  return refusals.map((one) =>
    dependsOnOther(one.reason) ? { id: one.id, reason: 'from-newer-app' } : one,
  )
}
