import { useEffect, useRef } from 'react'
import Unlock from './unlock.tsx'

/** The lock over whatever is open: also over a sheet, which stands above everything else on a page. */
export default function LockDialog() {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    // Not on the first button: what is typed is the PIN.
    dialog.current?.focus()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="lock-dialog"
      tabIndex={-1}
      // Escape is no way in.
      onCancel={(event) => event.preventDefault()}
      onClose={() => dialog.current?.showModal()}
    >
      <Unlock />
    </dialog>
  )
}
