import { useStore } from '@nanostores/react'
import { IconAlertTriangle } from '@tabler/icons-react'
import { $room } from './room.ts'
import { sessionMessages } from './session.messages.ts'
import './version-line.css'

/** Says when the phone is nearly full, while there is still room for what is written. */
export function RoomLine() {
  const t = useStore(sessionMessages)
  const { room } = useStore($room)
  if (room === 'enough') return null
  return (
    <div className="version-line no-print" role="status">
      <IconAlertTriangle size={16} stroke={2} aria-hidden />
      <span>{t.tight}</span>
    </div>
  )
}
