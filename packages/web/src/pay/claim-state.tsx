import { useStore } from '@nanostores/react'
import type { ClaimNow, ClaimState } from '@jejaring/core/pay/claim'
import { Status } from '../ui/status.tsx'
import type { StatusKind } from '../ui/status-mark.tsx'
import { payMessages } from './pay.messages.ts'

const kinds: Readonly<Record<ClaimState, StatusKind>> = {
  submitted: 'open',
  confirmed: 'open',
  verified: 'open',
  paid: 'ok',
  returned: 'watch',
  withdrawn: 'na',
}

/** Who a claim waits for, or how it ended. */
export function ClaimStateWord({ now }: { readonly now: ClaimNow }) {
  const t = useStore(payMessages)
  const kind = now.isDisputed ? 'watch' : kinds[now.state]
  return <Status kind={kind}>{now.isDisputed ? t.disputed : t[now.state]}</Status>
}
