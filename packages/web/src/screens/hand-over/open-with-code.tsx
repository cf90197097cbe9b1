import { Button, TextInput } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { codeFrom } from '../../handover/pack.ts'
import { handOverMessages } from './hand-over.messages.ts'

interface Props {
  readonly onOpen: (code: string) => Promise<void>
}

/** Asks for the keyword of a file, as it was told. */
export function OpenWithCode({ onOpen }: Props) {
  const t = useStore(handOverMessages)
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  const code = codeFrom(typed)
  const open = async () => {
    if (code === undefined) return
    setBusy(true)
    await onOpen(code)
    setBusy(false)
  }
  return (
    <form
      className="hand-over-open"
      onSubmit={(event) => {
        event.preventDefault()
        void open()
      }}
    >
      <TextInput
        label={t.code}
        value={typed}
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button
        type="submit"
        className="big-button"
        disabled={code === undefined}
        loading={busy}
        fullWidth
      >
        {t.open}
      </Button>
    </form>
  )
}
