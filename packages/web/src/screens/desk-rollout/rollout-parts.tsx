import { useStore } from '@nanostores/react'
import type { Me } from '@jejaring/core/sync/account'
import { Link } from '../../ui/link.tsx'
import { partsMessages } from './rollout-parts.messages.ts'
import './rollout-parts.css'

export const rolloutParts = ['board', 'plan', 'steps', 'gaps', 'examples'] as const
export type RolloutPartName = (typeof rolloutParts)[number]

interface Props {
  readonly me: Me
  readonly current: RolloutPartName
}

/** The screens of the roll-out; the plan is made by the Dinas alone. */
export function RolloutParts({ me, current }: Props) {
  const t = useStore(partsMessages)
  const shown = rolloutParts.filter((part) => part !== 'plan' || me.role === 'dinas')
  return (
    <nav className="rollout-parts no-print" aria-label={t.label}>
      {shown.map((part) => (
        <Link
          key={part}
          href={part === 'board' ? '/desk/rollout' : `/desk/rollout/${part}`}
          aria-current={part === current ? 'page' : undefined}
        >
          {t[part]}
        </Link>
      ))}
    </nav>
  )
}
