import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useMe } from '../../session/session.ts'
import { signInInvited, type SignInResult } from '../../session/sign-in.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { LanguageSwitch } from '../../ui/language-switch.tsx'
import { Link } from '../../ui/link.tsx'
import { Petals } from '../../ui/petals.tsx'
import { joinMessages } from './join.messages.ts'
import '../sign-in/sign-in.css'

/** Opened by the link of an invitation: `/join#code`. What comes after the `#` never reaches a log. */
export default function Join() {
  const t = useStore(joinMessages)
  const me = useMe()
  const [, navigate] = useLocation()
  const [state, setState] = useState<'asking' | 'going' | SignInResult>('asking')
  const words = {
    wrong: t.wrong,
    'too-many': t.tooMany,
    offline: t.offline,
    unavailable: t.unavailable,
  }
  const start = async () => {
    setState('going')
    const result = await signInInvited(location.hash.slice(1))
    if (result === 'signed-in') navigate('/', { replace: true })
    else setState(result)
  }
  return (
    <div className="sign-in">
      <header className="sign-in-head">
        <Petals size={300} color="#fff" faint className="sign-in-petals" />
        <div className="sign-in-brand">
          <Petals size={34} color="#fff" />
          <span className="sign-in-name">Jejaring</span>
          <LanguageSwitch dark />
        </div>
      </header>
      <main className="sign-in-body">
        <div className="password-form">
          <h1>{t.title}</h1>
          <p>{t.text}</p>
          {me !== undefined && <p className="small mid">{t.someoneElse({ name: me.name })}</p>}
          {state !== 'asking' && state !== 'going' && state !== 'signed-in' && (
            <ErrorLine>{words[state]}</ErrorLine>
          )}
          <Button
            fullWidth
            className="big-button"
            loading={state === 'going'}
            onClick={() => void start()}
          >
            {t.start}
          </Button>
          {state === 'wrong' && (
            <Link href="/sign-in" className="link-button">
              {t.other}
            </Link>
          )}
        </div>
      </main>
    </div>
  )
}
