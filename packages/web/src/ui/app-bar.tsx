import { useStore } from '@nanostores/react'
import { IconArrowLeft } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { partMessages } from './parts.messages.ts'
import './app-bar.css'

interface Props {
  readonly title: string
  /** One line under the title. */
  readonly context?: string
  /** Where back leads; an action instead where something must be asked first. Absent: no back. */
  readonly back?: string | (() => void)
  readonly trailing?: ReactNode
}

export function AppBar({ title, context, back, trailing }: Props) {
  const t = useStore(partMessages)
  const [, navigate] = useLocation()
  const goBack = () => {
    if (typeof back === 'function') back()
    else if (back !== undefined) navigate(back)
  }
  return (
    <header className={back === undefined ? 'app-bar app-bar-root' : 'app-bar'}>
      {back !== undefined && (
        <button type="button" className="app-bar-back" aria-label={t.back} onClick={goBack}>
          <IconArrowLeft size={24} stroke={1.75} aria-hidden />
        </button>
      )}
      <div className="app-bar-text">
        <h1 className="clip">{title}</h1>
        {context !== undefined && <div className="tiny dim clip">{context}</div>}
      </div>
      {trailing}
    </header>
  )
}
