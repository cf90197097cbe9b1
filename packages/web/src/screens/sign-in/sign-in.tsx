import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconInfoCircle, IconKey } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { DemoAccount } from '@jejaring/core/sync/account'
import { demoAccounts, type SignInResult } from '../../session/sign-in.ts'
import { readSetting } from '../../i18n/device-setting.ts'
import { useSession } from '../../session/session.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { LanguageSwitch } from '../../ui/language-switch.tsx'
import { Petals } from '../../ui/petals.tsx'
import { DemoCards } from './demo-cards.tsx'
import { PasswordForm } from './password-form.tsx'
import { signInMessages } from './sign-in.messages.ts'
import { useLeave } from './use-leave.ts'
import './sign-in.css'

type Failure = Exclude<SignInResult, 'signed-in'>

const failureWords = {
  wrong: 'unavailable',
  'too-many': 'tooMany',
  offline: 'offline',
  unavailable: 'unavailable',
} as const satisfies Record<Failure, string>

/** The demo's cards where there are some, the form with name and password everywhere. */
export default function SignIn() {
  const t = useStore(signInMessages)
  const session = useSession()
  const [cards, setCards] = useState<readonly DemoAccount[]>()
  const [form, setForm] = useState(false)
  const [failed, setFailed] = useState<Failure>()
  const leave = useLeave()
  useEffect(() => void demoAccounts().then(setCards), [])

  const again = session.kind === 'signed-in'
  const showCards = cards !== undefined && cards.length > 0 && !form
  const onResult = (result: SignInResult) => {
    if (result === 'signed-in') leave()
    else setFailed(result)
  }
  const lost = Number(readSetting('lost') ?? 0)
  return (
    <div className="sign-in">
      <header className="sign-in-head">
        <Petals size={300} color="#fff" faint className="sign-in-petals" />
        <div className="sign-in-brand">
          <Petals size={34} color="#fff" />
          <span className="sign-in-name">Jejaring</span>
          <LanguageSwitch dark />
        </div>
        <p>{t.promise}</p>
      </header>
      <main className="sign-in-body">
        {readSetting('revoked') !== undefined && (
          <ErrorLine>{lost > 0 ? `${t.revoked} ${t.lost(lost)}` : t.revoked}</ErrorLine>
        )}
        {showCards && failed !== undefined && <ErrorLine>{t[failureWords[failed]]}</ErrorLine>}
        {cards === undefined ? null : showCards ? (
          <>
            <h1>{t.tryAs}</h1>
            <DemoCards accounts={cards} onResult={onResult} />
          </>
        ) : (
          <PasswordForm
            title={again ? t.again : t.title}
            {...(again ? { text: t.againText } : {})}
            {...(cards.length > 0 ? { onBack: () => setForm(false) } : {})}
            onSignedIn={leave}
          />
        )}
      </main>
      {showCards && (
        <footer className="sign-in-foot">
          <Button
            variant="default"
            fullWidth
            className="sign-in-other"
            leftSection={<IconKey size={20} stroke={1.75} aria-hidden />}
            onClick={() => setForm(true)}
          >
            <span className="on-phone">{t.useThisPhone}</span>
            <span className="on-desk">{t.useThisComputer}</span>
          </Button>
          <p className="sign-in-sample">
            <IconInfoCircle size={14} stroke={2.2} aria-hidden /> {t.sampleData}
          </p>
        </footer>
      )}
    </div>
  )
}
