import { useStore } from '@nanostores/react'
import { IconCheck } from '@tabler/icons-react'
import { useEffect } from 'react'
import { meetingParts, type MeetingPart } from '@jejaring/core/meeting/meeting'
import { meetingMessages } from './desk-meeting.messages.ts'

interface Props {
  readonly current: MeetingPart
  /** Under the name of each: how far it is, and its minutes. */
  readonly notes: Readonly<Record<MeetingPart, string>>
  readonly onChoose: (part: MeetingPart) => void
}

/** The five parts of the agenda; the arrow keys go through them. */
export function MeetingSteps({ current, notes, onChoose }: Props) {
  const t = useStore(meetingMessages)
  const at = meetingParts.indexOf(current)
  useEffect(() => {
    const onKey = ({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent) => {
      const isTyping =
        target instanceof HTMLElement &&
        (target.closest('dialog') !== null || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
      if (isTyping || altKey || ctrlKey || metaKey) return
      const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
      const next = meetingParts[at + step]
      if (step !== 0 && next !== undefined) onChoose(next)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [at, onChoose])
  return (
    <ol className="meeting-steps">
      {meetingParts.map((part, nth) => {
        const isDone = nth < at
        return (
          <li key={part}>
            <button
              type="button"
              className={`meeting-step${nth === at ? ' meeting-step-on' : ''}${isDone ? ' meeting-step-done' : ''}`}
              aria-current={nth === at ? 'step' : undefined}
              onClick={() => onChoose(part)}
            >
              <span className="meeting-step-number" aria-hidden>
                {isDone ? <IconCheck size={16} stroke={2} /> : nth + 1}
              </span>
              <span>
                <b>{t[part]}</b>
                <span className="tiny dim">{notes[part]}</span>
              </span>
            </button>
          </li>
        )
      })}
    </ol>
  )
}
