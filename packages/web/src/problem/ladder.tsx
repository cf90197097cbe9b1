import { useStore } from '@nanostores/react'
import { IconCheck, IconChevronRight } from '@tabler/icons-react'
import { Fragment } from 'react'
import type { Rung } from '@jejaring/core/problem/rungs'
import { problemMessages } from './problem.messages.ts'
import './problem.css'

/** Who had it, who has it and who comes next. */
export function Ladder({ rungs }: { readonly rungs: readonly Rung[] }) {
  const t = useStore(problemMessages)
  return (
    <ol className="problem-ladder">
      {rungs.map(({ who, is }, at) => (
        <Fragment key={who}>
          {at > 0 && (
            <li aria-hidden className="rung-arrow">
              <IconChevronRight size={14} stroke={2.2} />
            </li>
          )}
          <li className={`rung-${is}`} aria-current={is === 'here' ? 'step' : undefined}>
            {is === 'behind' && <IconCheck size={14} stroke={2.2} aria-hidden />}
            <span>{t[who]}</span>
          </li>
        </Fragment>
      ))}
    </ol>
  )
}
