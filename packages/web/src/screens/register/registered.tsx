import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { today } from '../../store/device-clock.ts'
import { takeBack } from '../../store/take-back.ts'
import { writeDown } from '../../store/write-down.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Link } from '../../ui/link.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { registerMessages } from './register.messages.ts'
import type { Registered } from './save-newcomer.ts'

interface Props {
  readonly registered: Registered
  readonly onAnother: () => void
  readonly onOtherHouse: () => void
}

/** Saved, what comes next, and the way back. */
export function SavedStep({ registered, onAnother, onOtherHouse }: Props) {
  const t = useStore(registerMessages)
  const [state, setState] = useState<'saved' | 'sending' | 'sent' | 'undone' | 'takenOff'>('saved')
  const { name, person, village, entries } = registered
  const undo = async () => {
    const answer = await takeBack(entries)
    setState(answer === 'taken' ? 'undone' : answer)
  }
  const takeOff = async () => {
    await writeDown([
      { kind: 'person-moved', village, subject: person, on: today(), body: { to: t.mistake } },
    ])
    setState('takenOff')
  }
  const isGone = state === 'undone' || state === 'takenOff'
  return (
    <>
      <div className="registered card" role="status">
        <StatusMark kind={isGone ? 'na' : 'ok'} size={20} />
        <div>
          <h2>
            {state === 'undone'
              ? t.undone({ name })
              : state === 'takenOff'
                ? t.takenOff({ name })
                : t.savedTitle({ name })}
          </h2>
          {!isGone && (
            <p className="small mid">
              {t.savedText}{' '}
              <button type="button" className="link-button" onClick={() => void undo()}>
                {t.undo}
              </button>
            </p>
          )}
        </div>
      </div>
      {state === 'sending' && <ErrorLine>{t.nowSending}</ErrorLine>}
      {state === 'sent' && (
        <ErrorLine action={{ label: t.takeOff, onPress: () => void takeOff() }}>
          {t.alreadySent}
        </ErrorLine>
      )}
      <div className="registered-ways">
        {!isGone && (
          <Link href={`/people/${person}`} className="registered-way">
            {t.openPerson({ name })}
          </Link>
        )}
        {(state !== 'undone' || entries.length === 1) && (
          <button type="button" className="registered-way" onClick={onAnother}>
            {t.another}
          </button>
        )}
        <button type="button" className="registered-way" onClick={onOtherHouse}>
          {t.otherHouse}
        </button>
      </div>
    </>
  )
}
