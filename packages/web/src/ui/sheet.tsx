import { ActionIcon } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconX } from '@tabler/icons-react'
import { useEffect, useId, useRef, type MouseEvent, type ReactNode } from 'react'
import { partMessages } from './parts.messages.ts'
import './sheet.css'

interface Props {
  readonly opened: boolean
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * A question or a detail over the screen: from below on a phone, in the middle on a desk. The browser's own dialog
 * keeps the focus, closes on Escape and costs no code; a component for it would be a tenth of the first load.
 */
export function Sheet({ opened, title, onClose, children }: Props) {
  const t = useStore(partMessages)
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    if (opened) dialog.current?.showModal()
    else dialog.current?.close()
  }, [opened])
  const closeOutside = (event: MouseEvent) => {
    if (event.target === dialog.current) onClose()
  }
  return (
    <dialog
      ref={dialog}
      className="sheet"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={closeOutside}
    >
      {opened && (
        <div className="sheet-inside">
          <div className="sheet-head">
            <h2 id={titleId}>{title}</h2>
            <ActionIcon aria-label={t.close} onClick={onClose}>
              <IconX size={20} stroke={1.75} />
            </ActionIcon>
          </div>
          {children}
        </div>
      )}
    </dialog>
  )
}
