import { useStore } from '@nanostores/react'
import type { Meeting } from '@jejaring/core/meeting/fold-meeting'
import type { MeetingSetting } from '@jejaring/core/meeting/meeting-change'
import { useFormat } from '../../i18n/format.ts'
import { StatusMark } from '../../ui/status-mark.tsx'
import { meetingMessages } from './desk-meeting.messages.ts'

interface Props {
  readonly meeting: Meeting
  /** Absent: they can only be read. */
  readonly onChoose?: (set: MeetingSetting) => void
}

/** Where two laptops wrote different things without knowing of each other: both, and which one holds. */
export function Conflicts({ meeting, onChoose }: Props) {
  const t = useStore(meetingMessages)
  const format = useFormat()
  const valueWords = (set: MeetingSetting): string => {
    switch (set.kind) {
      case 'notes':
        return set.value === '' ? t.emptied : set.value
      case 'decision':
        return set.value === null
          ? t.takenBack
          : `${set.value.text} (${set.value.owner}, ${format.day(set.value.due)})`
      case 'attendance':
        return set.value ? t.present : t.absent
      case 'outcome':
        return set.value.note === ''
          ? t[set.value.state]
          : `${t[set.value.state]}: ${set.value.note}`
      case 'date':
        return format.longDay(set.value)
      case 'started':
      case 'closed':
        return format.time(Date.parse(set.value))
      case 'focus':
        return String(set.value.length)
      case 'minutes':
        return t.minutes({ count: set.value })
    }
  }
  return meeting.conflicts.map(({ slot, values }) => (
    <div key={slot} className="conflict" role="alert">
      <StatusMark kind="watch" />
      <div>
        <b className="small">{t.conflict}</b>
        <ul>
          {values.map(({ id, set, by, at }) => (
            <li key={id} className="small">
              {valueWords(set)}{' '}
              <span className="dim">
                {by}, {format.time(Date.parse(at))}
              </span>{' '}
              {onChoose !== undefined && (
                <button type="button" className="link-button" onClick={() => onChoose(set)}>
                  {t.useThis}
                </button>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  ))
}
