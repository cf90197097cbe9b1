import { useState, type ReactNode } from 'react'
import { Dock } from '../../ui/dock.tsx'

interface Props {
  readonly label: string
  readonly note?: ReactNode
  readonly onSave: () => Promise<void>
}

/** The save button on its own, so that pressing it draws nothing but itself: a slow phone has the visit to write. */
export function SaveDock({ onSave, ...props }: Props) {
  const [isSaving, setSaving] = useState(false)
  const save = async () => {
    setSaving(true)
    try {
      await onSave()
    } finally {
      setSaving(false)
    }
  }
  return <Dock {...props} busy={isSaving} onPress={() => void save()} />
}
