import { useStore } from '@nanostores/react'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { $unstored } from '../store/unstored.ts'
import { $room } from './room.ts'
import { sessionMessages } from './session.messages.ts'
import './version-line.css'

/** Says when the phone is nearly full, while there is still room for what is written, and when something was not stored. */
export function RoomLine() {
  const t = useStore(sessionMessages)
  const isTight = useStore($room).room === 'tight'
  const isUnstored = useStore($unstored)
  const [path] = useLocation()
  // Whoever leaves the screen takes nothing along.
  useEffect(() => () => $unstored.set(false), [path])
  if (!isTight && !isUnstored) return null
  return (
    <div
      className={`version-line no-print${isUnstored ? ' version-line-alert' : ''}`}
      role={isUnstored ? 'alert' : 'status'}
    >
      <IconAlertTriangle size={16} stroke={2} aria-hidden />
      <span>{!isUnstored ? t.tight : isTight ? t.unstoredFull : t.unstored}</span>
    </div>
  )
}
