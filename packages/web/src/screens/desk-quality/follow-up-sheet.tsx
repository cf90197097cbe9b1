import { Button, Checkbox, Textarea } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { INCIDENT_TEXT } from '@jejaring/core/quality/incident'
import type { Incident } from '@jejaring/core/quality/quality-api'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { qualityMessages } from './desk-quality.messages.ts'
import type { Kept } from '../../session/keep.ts'
import type { SaveQuality } from './use-quality.ts'

interface Props {
  /** None: the sheet is closed. */
  readonly incident: Incident | undefined
  readonly save: SaveQuality
  readonly onClose: () => void
}

/** Asks what is done about an incident, and whether that was all. */
export function FollowUpSheet({ incident, save, onClose }: Props) {
  const t = useStore(qualityMessages)
  return (
    <Sheet opened={incident !== undefined} title={t.followUp} onClose={onClose}>
      {incident !== undefined && <Form incident={incident} save={save} onClose={onClose} />}
    </Sheet>
  )
}

function Form({ incident, save, onClose }: Props & { readonly incident: Incident }) {
  const t = useStore(qualityMessages)
  const [done, setDone] = useState('')
  const [closes, setCloses] = useState(false)
  const [state, setState] = useState<'asking' | 'going' | Exclude<Kept, 'kept'>>('asking')
  const note = async () => {
    setState('going')
    const { id, steps } = incident
    const number = steps.length + 1
    const saved = await save('incidents/steps', { id, number, done: done.trim(), closes })
    if (saved === 'kept') onClose()
    else setState(saved)
  }
  return (
    <>
      <p className="small">{incident.what}</p>
      <Textarea
        label={t.done}
        value={done}
        rows={3}
        maxLength={INCIDENT_TEXT}
        onChange={(event) => setDone(event.currentTarget.value)}
      />
      <Checkbox
        mt={10}
        label={t.closes}
        checked={closes}
        onChange={(event) => setCloses(event.currentTarget.checked)}
      />
      {state !== 'asking' && state !== 'going' && (
        <ErrorLine>{t[state === 'failed' ? 'notDone' : state]}</ErrorLine>
      )}
      <div className="sheet-actions">
        <Button
          loading={state === 'going'}
          disabled={done.trim().length < 3}
          onClick={() => void note()}
        >
          {t.save}
        </Button>
      </div>
    </>
  )
}
