import { useStore } from '@nanostores/react'
import { IconCircleCheck } from '@tabler/icons-react'
import { useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { Dock } from '../../ui/dock.tsx'
import { visitMessages } from './visit.messages.ts'

interface Props {
  readonly label: string
  readonly note?: ReactNode
  readonly onSave: (onStored: () => void) => Promise<void>
}

/** A save that is over sooner shows nothing: drawing it would take longer. */
const FELT_MS = 300

/** The save button on its own, so that pressing it draws nothing but itself: a slow phone has the visit to write. */
export function SaveDock({ onSave, ...props }: Props) {
  const [isSlow, setSlow] = useState(false)
  const [isStored, setStored] = useState(false)
  const isSaving = useRef(false)
  const save = async () => {
    if (isSaving.current) return
    isSaving.current = true
    const timer = setTimeout(() => setSlow(true), FELT_MS)
    try {
      // At once: what reads the database anew would come first.
      await onSave(() => flushSync(() => setStored(true)))
    } finally {
      clearTimeout(timer)
      isSaving.current = false
      setSlow(false)
      setStored(false)
    }
  }
  if (isStored) return <Saved />
  return <Dock {...props} busy={isSlow} onPress={() => void save()} />
}

/** As soon as it is safe; the next screen takes a slow phone another moment. */
function Saved() {
  const t = useStore(visitMessages)
  return (
    <p className="dock dock-saved" role="status">
      <IconCircleCheck size={24} stroke={1.75} aria-hidden /> {t.stored}
    </p>
  )
}
