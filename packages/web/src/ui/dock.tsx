import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { pressAtOnce } from './press-at-once.ts'
import './dock.css'

interface Props {
  /** The one filled button of the view; a verb. */
  readonly label: string
  readonly icon?: ReactNode
  readonly busy?: boolean
  readonly disabled?: boolean
  readonly onPress: () => void
  /** A quiet line above the button. */
  readonly note?: ReactNode
}

/** Foot of a phone screen that asks for one thing. */
export function Dock({ label, icon, busy = false, disabled = false, onPress, note }: Props) {
  return (
    <div className="dock no-print">
      {note !== undefined && <div className="dock-note">{note}</div>}
      <Button
        className="big-button"
        leftSection={icon}
        loading={busy}
        disabled={disabled}
        onClick={onPress}
        onTouchEnd={pressAtOnce}
        fullWidth
      >
        {label}
      </Button>
    </div>
  )
}
