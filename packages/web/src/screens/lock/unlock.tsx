import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconUserPlus } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { $chosen, $dropped, $holders, isPinShown } from '../../lock/lock-state.ts'
import type { Holder } from '../../lock/key-ring.ts'
import { openRing, unlock, type Unlocked } from '../../lock/lock.ts'
import { $session, useMe } from '../../session/session.ts'
import { askMe } from '../../session/sign-in.ts'
import { ListRow } from '../../ui/list-row.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { lockMessages } from './lock.messages.ts'
import { LockPage, LockWho } from './lock-page.tsx'
import { NotHere } from './not-here.tsx'
import { PinEntry } from './pin-entry.tsx'
import { useWait, waitWords } from './use-wait.ts'

/** Before anything is shown: who works now, and the PIN of that person. */
export default function Unlock() {
  const holders = useStore($holders)
  const chosen = useStore($chosen)
  const me = useMe()
  useEffect(() => void openRing(), [])
  const t = useStore(lockMessages)
  const dropped = useStore($dropped)
  const holder = holders.find((one) => one.me.id === (chosen ?? me?.id)) ?? holders[0]
  const [isColleagues, setColleagues] = useState(false)
  if (dropped !== undefined && !isColleagues)
    return (
      <LockPage>
        <NotHere title={t.droppedTitle} text={t.dropped} onColleague={() => setColleagues(true)} />
      </LockPage>
    )
  return (
    <LockPage>
      {holder !== undefined && <UnlockAs key={holder.me.id} holder={holder} holders={holders} />}
    </LockPage>
  )
}

function UnlockAs({
  holder: { me },
  holders,
}: {
  readonly holder: Holder
  readonly holders: readonly Holder[]
}) {
  const t = useStore(lockMessages)
  const [state, setState] = useState<Unlocked | 'asking' | 'busy'>('asking')
  const [asking, setAsking] = useState<'who' | 'forgot'>()
  const [left, look] = useWait(me.id)
  const [, navigate] = useLocation()
  const enter = async (pin: string) => {
    setState('busy')
    const before = $session.get()
    const result = await unlock(me.id, pin)
    setState(result)
    if (result !== 'open') return look()
    // What a colleague has open is theirs: whoever comes after begins at home.
    if (before.kind === 'signed-in' && before.me.id !== me.id) navigate('/', { replace: true })
    await askMe()
  }
  const waits = left > 0
  const said =
    state === 'busy'
      ? t.opening
      : waits
        ? waitWords(t, left)
        : state === 'wrong'
          ? t.wrong
          : me.demo && isPinShown()
            ? t.demoPin
            : undefined
  return (
    <>
      <LockWho name={me.name} place={me.facility?.name ?? ''} />
      <PinEntry
        title={t.enter}
        said={said}
        isTrouble={waits || state === 'wrong'}
        disabled={state === 'busy' || waits}
        corner={
          <button type="button" className="link-button" onClick={() => setAsking('forgot')}>
            {t.forgot}
          </button>
        }
        onFull={(pin) => void enter(pin)}
      />
      <Button variant="default" fullWidth className="big-button" onClick={() => setAsking('who')}>
        {t.notMe}
      </Button>
      <Sheet opened={asking === 'who'} title={t.whoWorks} onClose={() => setAsking(undefined)}>
        <div className="card">
          {holders.map((one) => (
            <ListRow
              key={one.me.id}
              leading={
                <span className="lock-initial" aria-hidden>
                  {one.me.name.slice(0, 1)}
                </span>
              }
              title={one.me.name}
              text={one.me.facility?.name ?? ''}
              onPress={() => {
                setAsking(undefined)
                $chosen.set(one.me.id)
              }}
            />
          ))}
          <ListRow
            leading={
              <span className="lock-initial" aria-hidden>
                <IconUserPlus size={20} stroke={1.75} />
              </span>
            }
            title={t.somebodyElse}
            text={t.somebodyElseText}
            onPress={() => navigate('/sign-in')}
          />
        </div>
      </Sheet>
      <Sheet
        opened={asking === 'forgot'}
        title={t.forgotTitle}
        onClose={() => setAsking(undefined)}
      >
        <p className="small">{t.forgotText}</p>
        <div className="sheet-actions">
          <Button onClick={() => navigate('/sign-in')}>{t.signInAgain}</Button>
        </div>
      </Sheet>
    </>
  )
}
