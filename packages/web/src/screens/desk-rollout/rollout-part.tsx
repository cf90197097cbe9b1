import { Redirect } from 'wouter'
import type { Me } from '@jejaring/core/sync/api'
import DeskPlan from '../desk-plan/desk-plan.tsx'
import { rolloutParts } from './rollout-parts.tsx'

/** The screen of the roll-out that the address names. */
export default function RolloutPart({ part, me }: { readonly part: string; readonly me: Me }) {
  const known = rolloutParts.find((one) => one === part)
  if (known === 'plan' && me.role === 'dinas') return <DeskPlan me={me} />
  return <Redirect to="/desk/rollout" replace />
}
