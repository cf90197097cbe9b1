import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { deliveryMessages } from '../screens/delivery/delivery.messages.ts'
import { sessionMessages } from '../session/session.messages.ts'
import type { Write, Written } from './write.ts'
import type { Note } from './write-down.ts'
import { writeMessages } from './write.messages.ts'

/** Writes once at a time and says why something was not kept; what was typed stays. */
export function useWrite(write: Write, onKept: () => void) {
  const explain = useWhyNot()
  const { unstored } = useStore(sessionMessages)
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  const save = async (...notes: readonly Note[]) => {
    if (isBusy) return
    setBusy(true)
    setTrouble(undefined)
    try {
      const written = await write(notes)
      if (written.kind === 'kept') onKept()
      else setTrouble(explain(written))
    } catch (error) {
      setTrouble(unstored)
      throw error
    } finally {
      setBusy(false)
    }
  }
  return { save, isBusy, trouble, setTrouble }
}

/** Why something was not kept, and what to do. */
export function useWhyNot(): (written: Exclude<Written, { readonly kind: 'kept' }>) => string {
  const t = useStore(writeMessages)
  const reasons = useStore(deliveryMessages)
  return (written) =>
    written.kind === 'offline' ? t.offline : t.refused({ why: reasons[written.reason] })
}
