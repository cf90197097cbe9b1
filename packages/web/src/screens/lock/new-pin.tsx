import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { isWeak } from '../../lock/pin.ts'
import { lockMessages } from './lock.messages.ts'
import { PinEntry } from './pin-entry.tsx'

interface Props {
  readonly title: string
  readonly text?: string
  readonly isSaving: boolean
  readonly onChosen: (pin: string) => void
}

/** Typed twice, so that nobody is locked out by a slip of the thumb. */
export function NewPin({ title, text, isSaving, onChosen }: Props) {
  const t = useStore(lockMessages)
  const [first, setFirst] = useState<string>()
  const [trouble, setTrouble] = useState<'weak' | 'different'>()
  const choose = (pin: string) => {
    if (first === undefined) {
      setTrouble(isWeak(pin) ? 'weak' : undefined)
      if (!isWeak(pin)) setFirst(pin)
      return
    }
    setFirst(undefined)
    setTrouble(pin === first ? undefined : 'different')
    if (pin === first) onChosen(pin)
  }
  return (
    <PinEntry
      title={first === undefined ? title : t.repeat}
      said={
        isSaving
          ? t.saving
          : trouble !== undefined
            ? t[trouble]
            : first === undefined
              ? text
              : t.repeatText
      }
      isTrouble={trouble !== undefined}
      disabled={isSaving}
      onFull={choose}
    />
  )
}
