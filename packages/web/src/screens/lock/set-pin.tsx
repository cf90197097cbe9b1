import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useEffect, useState } from 'react'
import type { Me } from '@jejaring/core/sync/account'
import { $dropped } from '../../lock/lock-state.ts'
import { findKey, mayComeLater, setPin, setPinLater, type KeyFound } from '../../lock/lock.ts'
import { DEMO_PIN } from '../../lock/pin.ts'
import { useMe } from '../../session/session.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { lockMessages } from './lock.messages.ts'
import { LockPage, LockWho } from './lock-page.tsx'
import { NewPin } from './new-pin.tsx'
import { NotHere } from './not-here.tsx'
import Unlock from './unlock.tsx'

/** Whoever has just signed in on this phone chooses a PIN before anything comes onto it. */
export default function SetPin() {
  const me = useMe()
  const [isColleagues, setColleagues] = useState(false)
  const dropped = useStore($dropped)
  if (isColleagues || (me !== undefined && me.id === dropped)) return <Unlock />
  return (
    <LockPage>
      {me !== undefined && <SetPinAs me={me} onColleague={() => setColleagues(true)} />}
    </LockPage>
  )
}

interface Props {
  readonly me: Me
  /** Somebody who is on this phone opens it instead. */
  readonly onColleague: () => void
}

function SetPinAs({ me, onColleague }: Props) {
  const t = useStore(lockMessages)
  const [found, setFound] = useState<KeyFound>()
  const [state, setState] = useState<'choosing' | 'saving' | 'failed'>('choosing')
  const [pin, choose] = useState<string>()
  useEffect(() => void findKey().then(setFound), [])
  const look = async () => {
    setFound(undefined)
    setFound(await findKey())
  }
  const save = async (chosen: string) => {
    choose(chosen)
    setState('saving')
    setState((await setPin(me, chosen)) === 'set' ? 'choosing' : 'failed')
  }
  const who = <LockWho name={me.name} place={me.facility?.name ?? ''} />
  if (found === undefined) return <p role="status">{t.finding}</p>
  if (found === 'unknown')
    return <NotHere title={t.notHere} text={t.notHereText} onColleague={onColleague} />
  if (found === 'offline' || state === 'failed')
    return (
      <>
        {who}
        <ErrorLine>{t.needsLine}</ErrorLine>
        <div className="lock-actions">
          <Button
            className="big-button"
            onClick={() => void (found === 'offline' || pin === undefined ? look() : save(pin))}
          >
            {t.again}
          </Button>
          {mayComeLater() && (
            <Button variant="default" className="big-button" onClick={setPinLater}>
              {t.later}
            </Button>
          )}
        </div>
      </>
    )
  return (
    <>
      {who}
      <NewPin
        title={t.make}
        text={me.demo ? t.demoOpen : t.makeText({ name: me.name })}
        isSaving={state === 'saving'}
        onChosen={(chosen) => void save(chosen)}
      />
      {me.demo && (
        <Button
          className="big-button"
          loading={state === 'saving'}
          onClick={() => void save(DEMO_PIN)}
        >
          {t.tryPin}
        </Button>
      )}
    </>
  )
}
