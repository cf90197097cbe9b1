import { useStore } from '@nanostores/react'
import { useState } from 'react'
import type { DecisionOutcome } from '@jejaring/core/meeting/meeting'
import { meetingMessages } from './desk-meeting.messages.ts'

interface Props {
  readonly onSettle: (outcome: DecisionOutcome) => void
  readonly onCancel: () => void
}

/** What became of something that was promised: done or not, and in what way. */
export function SettleForm({ onSettle, onCancel }: Props) {
  const t = useStore(meetingMessages)
  const [note, setNote] = useState('')
  return (
    <form
      className="action-form"
      onSubmit={(event) => {
        event.preventDefault()
        onSettle({ state: 'done', note: note.trim() })
      }}
    >
      <label>
        <span className="small mid">{t.whatWasDone}</span>
        <input
          className="meeting-input"
          maxLength={300}
          autoFocus
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
      </label>
      <div className="action-acts">
        <button type="submit" className="meeting-button meeting-button-on">
          {t.done}
        </button>
        <button
          type="button"
          className="meeting-button"
          onClick={() => onSettle({ state: 'not-done', note: note.trim() })}
        >
          {t.notDone}
        </button>
        <button type="button" className="link-button" onClick={onCancel}>
          {t.cancel}
        </button>
      </div>
    </form>
  )
}
