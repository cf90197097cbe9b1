import { useStore } from '@nanostores/react'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useMe, worksInField } from './session.ts'
import { sessionMessages } from './session.messages.ts'
import './version-line.css'

/** Says to who works in the field that a page without https can neither seal what it keeps nor open offline. */
export function UnsafeLine() {
  const t = useStore(sessionMessages)
  const me = useMe()
  if (isSecureContext || me === undefined || !worksInField(me)) return null
  return (
    <div className="version-line no-print" role="status">
      <IconAlertTriangle size={16} stroke={2} aria-hidden />
      <span>{t.unsafe}</span>
    </div>
  )
}
