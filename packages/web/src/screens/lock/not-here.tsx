import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { $holders } from '../../lock/lock-state.ts'
import { $undelivered } from '../../session/undelivered.ts'
import { emptyDevice } from '../../session/wipe.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { lockMessages } from './lock.messages.ts'

interface Props {
  readonly title: string
  readonly text: string
  /** Somebody who is on this phone opens it instead. */
  readonly onColleague: () => void
}

/** A phone that does not open for who holds it: the ways that are left. */
export function NotHere({ title, text, onColleague }: Props) {
  const t = useStore(lockMessages)
  const undelivered = useStore($undelivered)
  const holders = useStore($holders)
  const [asking, setAsking] = useState(false)
  const [, navigate] = useLocation()
  return (
    <>
      <h1>{title}</h1>
      <p className="small">{text}</p>
      <div className="lock-actions">
        <Button className="big-button" onClick={() => navigate('/sign-in')}>
          {t.signInAgain}
        </Button>
        {holders.length > 0 && (
          <Button variant="default" className="big-button" onClick={onColleague}>
            {t.byColleague}
          </Button>
        )}
        <Button variant="default" className="big-button" onClick={() => setAsking(true)}>
          {t.empty}
        </Button>
      </div>
      <Sheet opened={asking} title={t.emptyTitle} onClose={() => setAsking(false)}>
        <p className="small">{t.emptyText}</p>
        {undelivered > 0 && <p className="small">{t.emptyLoses(undelivered)}</p>}
        <div className="sheet-actions">
          <Button variant="default" color="act" onClick={emptyDevice}>
            {t.empty}
          </Button>
          <Button onClick={() => setAsking(false)}>{t.keep}</Button>
        </div>
      </Sheet>
    </>
  )
}
