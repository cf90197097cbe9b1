import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconLogout } from '@tabler/icons-react'
import { useState } from 'react'
import { Sheet } from '../ui/sheet.tsx'
import { inMeetingBox } from './meeting-box.ts'
import { useMe } from './session.ts'
import { sessionMessages } from './session.messages.ts'
import { signOut } from './sign-in.ts'
import { $undelivered } from './undelivered.ts'

/** Asks first while this device holds entries, or decisions of a meeting, that the server does not have. */
export function SignOutButton() {
  const t = useStore(sessionMessages)
  const undelivered = useStore($undelivered)
  const me = useMe()
  const [asking, setAsking] = useState(false)
  const [decisions, setDecisions] = useState(0)
  const leave = () => {
    const waiting = me === undefined ? 0 : inMeetingBox(me.id)
    setDecisions(waiting)
    if (undelivered + waiting > 0) setAsking(true)
    else void signOut()
  }
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconLogout size={20} stroke={1.75} aria-hidden />}
        onClick={leave}
      >
        {t.signOut}
      </Button>
      <Sheet opened={asking} onClose={() => setAsking(false)} title={t.signOutAnyway}>
        {undelivered > 0 && <p className="small">{t.undelivered(undelivered)}</p>}
        {decisions > 0 && <p className="small">{t.undeliveredDecisions(decisions)}</p>}
        <div className="sheet-actions">
          <Button variant="default" onClick={() => void signOut()}>
            {t.signOut}
          </Button>
          <Button onClick={() => setAsking(false)}>{t.stay}</Button>
        </div>
      </Sheet>
    </>
  )
}
