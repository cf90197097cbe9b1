import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { changePin, isPinOf, type Unlocked } from '../../lock/lock.ts'
import { useMe } from '../../session/session.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { Dock } from '../../ui/dock.tsx'
import { Phone } from '../../ui/phone.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { lockMessages } from './lock.messages.ts'
import { NewPin } from './new-pin.tsx'
import { PinEntry } from './pin-entry.tsx'
import { useWait, waitWords } from './use-wait.ts'

/** The old PIN, then a new one twice; needs no network. */
export default function ChangePin() {
  const t = useStore(lockMessages)
  const me = useMe()
  const [, navigate] = useLocation()
  const [state, setState] = useState<Unlocked | 'asking' | 'busy' | 'saving' | 'changed'>('asking')
  const [left, look] = useWait(me?.id ?? '')
  if (me === undefined) return null
  const enter = async (pin: string) => {
    setState('busy')
    const result = await isPinOf(me.id, pin)
    setState(result)
    if (result !== 'open') await look()
  }
  const save = async (pin: string) => {
    setState('saving')
    await changePin(me, pin)
    setState('changed')
  }
  const waits = left > 0
  const words: Partial<Record<typeof state, string>> = {
    busy: t.opening,
    wrong: t.wrong,
    dropped: t.dropped,
  }
  return (
    <Phone
      bar={<AppBar title={t.change} back="/" />}
      {...(state === 'changed'
        ? { foot: <Dock label={t.done} onPress={() => navigate('/')} /> }
        : {})}
    >
      {state === 'changed' ? (
        <p className="pin-changed">
          <StatusMark kind="ok" size={20} /> {t.changed}
        </p>
      ) : state === 'open' || state === 'saving' ? (
        <NewPin title={t.fresh} isSaving={state === 'saving'} onChosen={(pin) => void save(pin)} />
      ) : (
        <PinEntry
          title={t.old}
          said={waits ? waitWords(t, left) : words[state]}
          isTrouble={waits || (state !== 'busy' && state !== 'asking')}
          disabled={state === 'busy' || state === 'dropped' || waits}
          onFull={(pin) => void enter(pin)}
        />
      )}
    </Phone>
  )
}
