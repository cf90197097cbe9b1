import { useRef, useState, type ReactNode } from 'react'
import { Dock } from '../../ui/dock.tsx'

interface Props {
  readonly label: string
  readonly note?: ReactNode
  readonly onSave: () => Promise<void>
}

/** A save that is over sooner shows nothing: drawing it would take longer. */
const FELT_MS = 300

/** The save button on its own, so that pressing it draws nothing but itself: a slow phone has the visit to write. */
export function SaveDock({ onSave, ...props }: Props) {
  const [isSlow, setSlow] = useState(false)
  const isSaving = useRef(false)
  const save = async () => {
    if (isSaving.current) return
    isSaving.current = true
    const timer = setTimeout(() => setSlow(true), FELT_MS)
    try {
      await onSave()
    } finally {
      clearTimeout(timer)
      isSaving.current = false
      setSlow(false)
    }
  }
  return <Dock {...props} busy={isSlow} onPress={() => void save()} />
}
