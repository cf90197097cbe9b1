import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { ErrorLine } from '../../ui/error-line.tsx'
import { staffMessages } from './desk-staff.messages.ts'
import type { KeepStaff } from './use-staff.ts'

interface Props {
  readonly disabled: boolean
  readonly save: () => ReturnType<KeepStaff>
  readonly onClose: () => void
}

/** Saves and closes, or says what is in the way. */
export function SaveLine({ disabled, save, onClose }: Props) {
  const t = useStore(staffMessages)
  const [state, setState] = useState<'asking' | 'going' | Awaited<ReturnType<KeepStaff>>>('asking')
  const troubles = {
    conflict: t.conflict,
    twice: t.twice,
    refused: t.refused,
    failed: t.notSaved,
  } as const
  const press = async () => {
    setState('going')
    const kept = await save()
    if (kept === 'kept') onClose()
    else setState(kept)
  }
  return (
    <>
      {state !== 'asking' && state !== 'going' && state !== 'kept' && (
        <ErrorLine>{troubles[state]}</ErrorLine>
      )}
      <div className="sheet-actions">
        <Button variant="default" onClick={onClose}>
          {t.cancel}
        </Button>
        <Button loading={state === 'going'} disabled={disabled} onClick={() => void press()}>
          {t.save}
        </Button>
      </div>
    </>
  )
}
