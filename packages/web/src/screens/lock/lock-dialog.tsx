import { useEffect, useRef } from 'react'
import Unlock from './unlock.tsx'

/** The lock over whatever is open: also over a sheet, which stands above everything else on a page. */
export default function LockDialog() {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      className="lock-dialog"
      // Escape is no way in.
      onCancel={(event) => event.preventDefault()}
      onClose={() => dialog.current?.showModal()}
    >
      <Unlock />
    </dialog>
  )
}
