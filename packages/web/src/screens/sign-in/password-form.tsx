import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState, type FormEvent } from 'react'
import { signInWithPassword, type SignInResult } from '../../session/sign-in.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { signInMessages } from './sign-in.messages.ts'

interface Props {
  readonly title: string
  readonly text?: string
  /** Back to the demo's cards. */
  readonly onBack?: () => void
  readonly onSignedIn: () => void
}

export function PasswordForm({ title, text, onBack, onSignedIn }: Props) {
  const t = useStore(signInMessages)
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const [state, setState] = useState<'asking' | 'going' | 'empty' | SignInResult>('asking')
  const words = {
    empty: t.fillBoth,
    wrong: t.wrong,
    'too-many': t.tooMany,
    offline: t.offline,
    unavailable: t.unavailable,
  }
  const submit = async () => {
    if (username.trim() === '' || password === '') {
      setState('empty')
      return
    }
    setState('going')
    const result = await signInWithPassword(username.trim(), password)
    if (result === 'signed-in') onSignedIn()
    else setState(result)
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void submit()
  }
  return (
    <form className="password-form" onSubmit={onSubmit} noValidate>
      <h1>{title}</h1>
      {text !== undefined && <p className="small mid">{text}</p>}
      <TextInput
        label={t.name}
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={username}
        onChange={(event) => setUsername(event.currentTarget.value)}
      />
      <PasswordInput
        label={t.password}
        name="password"
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': t.show }}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      {state !== 'asking' && state !== 'going' && state !== 'signed-in' && (
        <ErrorLine>{words[state]}</ErrorLine>
      )}
      <Button type="submit" fullWidth className="big-button" loading={state === 'going'}>
        {t.signIn}
      </Button>
      {onBack !== undefined && (
        <Button variant="subtle" fullWidth size="md" onClick={onBack}>
          {t.back}
        </Button>
      )}
    </form>
  )
}
