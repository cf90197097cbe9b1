import { useStore } from '@nanostores/react'
import type { Me } from '@jejaring/core/sync/account'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { RolloutParts } from '../desk-rollout/rollout-parts.tsx'
import { useRollout } from '../desk-rollout/use-rollout.ts'
import { DeskExamples } from './desk-examples.tsx'
import { DeskGaps } from './desk-gaps.tsx'
import { DeskSteps } from './desk-steps.tsx'
import { moreMessages } from './rollout-more.messages.ts'
import './rollout-more.css'

interface Props {
  readonly me: Me
  readonly part: 'gaps' | 'steps' | 'examples'
}

/** The screens beside the board that show the same places in another way. */
export function RolloutMore({ me, part }: Props) {
  const t = useStore(moreMessages)
  const { rollout, load, say, setGoal } = useRollout()
  return (
    <div className="rollout-more">
      <RolloutParts me={me} current={part} />
      {rollout === undefined ? (
        <Waiting rows={8} />
      ) : rollout === 'failed' ? (
        <ErrorLine action={{ label: t.again, onPress: () => void load() }}>{t.failed}</ErrorLine>
      ) : part === 'gaps' ? (
        <DeskGaps rollout={rollout} />
      ) : part === 'steps' ? (
        <DeskSteps rollout={rollout} say={say} />
      ) : (
        <DeskExamples me={me} rollout={rollout} setGoal={setGoal} />
      )}
    </div>
  )
}
