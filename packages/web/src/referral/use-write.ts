import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { deliveryMessages } from '../screens/delivery/delivery.messages.ts'
import type { Write } from '../store/write.ts'
import type { Note } from '../store/write-down.ts'
import { referralMessages } from './referral.messages.ts'

/** Writes once at a time and says why something was not kept; what was typed stays. */
export function useWrite(write: Write, onKept: () => void) {
  const t = useStore(referralMessages)
  const reasons = useStore(deliveryMessages)
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  const save = async (note: Note) => {
    if (isBusy) return
    setBusy(true)
    setTrouble(undefined)
    const written = await write([note])
    setBusy(false)
    if (written.kind === 'kept') onKept()
    else
      setTrouble(
        written.kind === 'offline' ? t.offline : t.refused({ why: reasons[written.reason] }),
      )
  }
  return { save, isBusy, trouble, setTrouble }
}
