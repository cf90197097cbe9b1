import { useStore } from '@nanostores/react'
import type { Meeting } from '@jejaring/core/meeting/fold-meeting'
import { Sheet } from '../../ui/sheet.tsx'
import { meetingMessages } from './desk-meeting.messages.ts'
import type { Invited } from './use-invited.ts'

interface Props {
  readonly invited: readonly Invited[]
  readonly attendance: Meeting['attendance']
  readonly onNote: (id: string, isPresent: boolean) => void
  readonly onClose: () => void
}

/** Who is here; one tap each. */
export function AttendanceSheet({ invited, attendance, onNote, onClose }: Props) {
  const t = useStore(meetingMessages)
  return (
    <Sheet opened title={t.attendance} onClose={onClose}>
      <ul className="attendance">
        {invited.map(({ id, name }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={attendance.get(id) === true}
                onChange={({ currentTarget }) => onNote(id, currentTarget.checked)}
              />
              {name}
            </label>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
