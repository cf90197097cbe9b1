import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { isLocalDate } from '@jejaring/core/calendar/local-date'
import { INCIDENT_TEXT, incidentKinds, incidentSeverities } from '@jejaring/core/quality/incident'
import type { Quality } from '@jejaring/core/quality/quality-api'
import { uuidv7 } from '../../store/uuid.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { qualityMessages } from './desk-quality.messages.ts'
import type { Kept } from '../../session/keep.ts'
import type { SaveQuality } from './use-quality.ts'

interface Props {
  readonly opened: boolean
  readonly quality: Quality
  readonly save: SaveQuality
  readonly onClose: () => void
}

/** Asks what happened, or nearly did, and names nobody. */
export function ReportSheet({ opened, ...props }: Props) {
  const t = useStore(qualityMessages)
  return (
    <Sheet opened={opened} title={t.report} onClose={props.onClose}>
      <Form {...props} />
    </Sheet>
  )
}

function Form({ quality, save, onClose }: Omit<Props, 'opened'>) {
  const t = useStore(qualityMessages)
  // Sent again after a line that broke it is the same incident.
  const [id] = useState(() => uuidv7(Date.now()))
  const [facility, setFacility] = useState(quality.posts[0]?.facility ?? '')
  const [on, setOn] = useState<string>(quality.today)
  const [kind, setKind] = useState<(typeof incidentKinds)[number]>('vaccine-or-medicine')
  const [severity, setSeverity] = useState<(typeof incidentSeverities)[number]>('near-miss')
  const [what, setWhat] = useState('')
  const [state, setState] = useState<'asking' | 'going' | Exclude<Kept, 'kept'>>('asking')
  const report = async () => {
    if (!isLocalDate(on)) return
    setState('going')
    const saved = await save('incidents', { id, facility, on, kind, severity, what: what.trim() })
    if (saved === 'kept') onClose()
    else setState(saved)
  }
  return (
    <>
      <p className="small">{t.reportText}</p>
      <NativeSelect
        label={t.where}
        value={facility}
        data={quality.posts.map((post) => ({
          value: post.facility,
          label: post.village === undefined ? post.name : `${post.name}, ${post.village}`,
        }))}
        onChange={(event) => setFacility(event.currentTarget.value)}
      />
      <TextInput
        label={t.on}
        type="date"
        value={on}
        max={quality.today}
        onChange={(event) => setOn(event.currentTarget.value)}
      />
      <NativeSelect
        label={t.kind}
        value={kind}
        data={incidentKinds.map((one) => ({ value: one, label: t[one] }))}
        onChange={({ currentTarget: { value } }) =>
          setKind(incidentKinds.find((one) => one === value) ?? kind)
        }
      />
      <NativeSelect
        label={t.severity}
        value={severity}
        data={incidentSeverities.map((one) => ({ value: one, label: t[one] }))}
        onChange={({ currentTarget: { value } }) =>
          setSeverity(incidentSeverities.find((one) => one === value) ?? severity)
        }
      />
      <Textarea
        label={t.what}
        value={what}
        rows={3}
        maxLength={INCIDENT_TEXT}
        onChange={(event) => setWhat(event.currentTarget.value)}
      />
      {state !== 'asking' && state !== 'going' && (
        <ErrorLine>{t[state === 'failed' ? 'notDone' : state]}</ErrorLine>
      )}
      <div className="sheet-actions">
        <Button
          loading={state === 'going'}
          disabled={what.trim().length < 3 || !isLocalDate(on)}
          onClick={() => void report()}
        >
          {t.save}
        </Button>
      </div>
    </>
  )
}
