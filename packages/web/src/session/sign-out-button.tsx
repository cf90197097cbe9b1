import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconLogout } from '@tabler/icons-react'
import { useState } from 'react'
import { Sheet } from '../ui/sheet.tsx'
import { sessionMessages } from './session.messages.ts'
import { signOut } from './sign-in.ts'
import { $undelivered } from './undelivered.ts'

/** Asks first while this device holds entries that the server does not have. */
export function SignOutButton() {
  const t = useStore(sessionMessages)
  const undelivered = useStore($undelivered)
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconLogout size={20} stroke={1.75} aria-hidden />}
        onClick={() => (undelivered > 0 ? setAsking(true) : void signOut())}
      >
        {t.signOut}
      </Button>
      <Sheet opened={asking} onClose={() => setAsking(false)} title={t.signOutAnyway}>
        <p className="small">{t.undelivered(undelivered)}</p>
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
