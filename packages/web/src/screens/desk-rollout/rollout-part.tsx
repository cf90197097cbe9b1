import { Redirect } from 'wouter'
import type { Me } from '@jejaring/core/sync/account'
import DeskPlan from '../desk-plan/desk-plan.tsx'
import { RolloutMore } from '../desk-rollout-more/rollout-more.tsx'
import { rolloutParts } from './rollout-parts.tsx'

/** The screen of the roll-out that the address names. */
export default function RolloutPart({ part, me }: { readonly part: string; readonly me: Me }) {
  const known = rolloutParts.find((one) => one === part)
  if (known === undefined || known === 'board' || (known === 'plan' && me.role !== 'dinas')) {
    return <Redirect to="/desk/rollout" replace />
  }
  return known === 'plan' ? <DeskPlan me={me} /> : <RolloutMore key={known} me={me} part={known} />
}
