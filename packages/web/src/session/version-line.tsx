import { useStore } from '@nanostores/react'
import { IconRefresh } from '@tabler/icons-react'
import { $newVersion, switchVersion } from './app-version.ts'
import { $openForms } from './held-update.ts'
import { sessionMessages } from './session.messages.ts'
import './version-line.css'

/** Offers a new version, never while a form is open. */
export function VersionLine() {
  const t = useStore(sessionMessages)
  const waiting = useStore($newVersion)
  const openForms = useStore($openForms)
  if (waiting === undefined || openForms > 0) return null
  return (
    <div className="version-line no-print" role="status">
      <IconRefresh size={16} stroke={2} aria-hidden />
      <span>{t.newVersion}</span>
      <button type="button" className="link-button" onClick={() => switchVersion(waiting)}>
        {t.useNow}
      </button>
    </div>
  )
}
