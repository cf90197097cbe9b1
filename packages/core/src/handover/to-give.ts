import type { Catalogue } from '../catalogue/indicator.ts'
import type { Entry } from '../journal/entry.ts'
import { withoutSensitive } from '../journal/without-sensitive.ts'
import { readEntry } from '../sync/read-entry.ts'
import { HANDOVER_LIMIT, type Receiver } from './packet.ts'

export interface ToGive {
  /** The oldest first, so that each comes after what it builds on. */
  readonly entries: readonly Entry[]
  /** Stay on this device, because the receiver must not see them, or what they answer to. */
  readonly secret: number
  /** Go with the next packet. */
  readonly more: number
}

/** Which of the undelivered entries go to a receiver. */
export function toGive(
  undelivered: readonly Entry[],
  { to, catalogue }: { readonly to: Receiver; readonly catalogue: Catalogue },
): ToGive {
  const inOrder = undelivered.toSorted((a, b) => (a.clock < b.clock ? -1 : 1))
  const open = to === 'worker' ? inOrder : withoutSecrets(inOrder, catalogue)
  const entries = open.slice(0, HANDOVER_LIMIT.entries)
  return {
    entries,
    secret: inOrder.length - open.length,
    more: open.length - entries.length,
  }
}

/**
 * What corrects, withdraws or answers something secret stays with it: alone the server would refuse it. Of what a later
 * version added nobody here can say whether a kader may have it.
 */
function withoutSecrets(entries: readonly Entry[], catalogue: Catalogue): readonly Entry[] {
  const secret = new Set<string>()
  return entries.filter((entry) => {
    const isSecret =
      withoutSensitive(entry, catalogue) !== entry ||
      readEntry(entry).kind.startsWith('later-') ||
      secret.has(entry.subject) ||
      namesOneOf(secret, entry.body)
    if (isSecret) secret.add(entry.kind === 'person-registered' ? entry.subject : entry.id)
    return !isSecret
  })
}

/** Whether it names one of these ids, wherever. */
function namesOneOf(ids: ReadonlySet<string>, value: unknown): boolean {
  if (typeof value === 'string') return ids.has(value)
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).some((inner) => namesOneOf(ids, inner))
  )
}
