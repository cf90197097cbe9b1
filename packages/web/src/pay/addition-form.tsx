import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { isLocalDate, type LocalDate } from '@jejaring/core/calendar/local-date'
import { addedActivities, mostOf, payActivities } from '@jejaring/core/pay/activity'
import type { NewAddition } from '@jejaring/core/pay/wire'
import type { Kept } from '../session/keep.ts'
import { useText } from '../i18n/use-text.ts'
import { uuidv7 } from '../store/uuid.ts'
import { CountField } from '../forms/count-field.tsx'
import { ErrorLine } from '../ui/error-line.tsx'
import { additionMessages } from './addition.messages.ts'

interface Props {
  readonly today: LocalDate
  readonly save: (work: Omit<NewAddition, 'village' | 'kader'>) => Promise<Kept>
}

/** Asks for work that the records do not show. */
export function AdditionForm({ today, save }: Props) {
  const t = useStore(additionMessages)
  const text = useText()
  // Sent again after a line that broke it is the same work.
  const [id] = useState(() => uuidv7(Date.now()))
  const [activity, setActivity] = useState(addedActivities[0] ?? 'meeting')
  const [on, setOn] = useState<string>(today)
  const [quantity, setQuantity] = useState<number | undefined>(1)
  const [what, setWhat] = useState('')
  const [state, setState] = useState<'asking' | 'going' | Exclude<Kept, 'kept'>>('asking')
  const isFine =
    isLocalDate(on) &&
    on <= today &&
    quantity !== undefined &&
    quantity >= 1 &&
    quantity <= mostOf(activity) &&
    what.trim().length >= 3
  const send = async () => {
    if (!isLocalDate(on) || quantity === undefined) return
    setState('going')
    const kept = await save({ id, activity, on, quantity, what: what.trim() })
    if (kept !== 'kept') setState(kept)
  }
  return (
    <>
      <NativeSelect
        size="md"
        label={t.activity}
        value={activity}
        data={addedActivities.map((one) => ({ value: one, label: text(payActivities[one].label) }))}
        onChange={({ currentTarget: { value } }) =>
          setActivity(addedActivities.find((one) => one === value) ?? activity)
        }
      />
      <TextInput
        label={t.on}
        type="date"
        value={on}
        max={today}
        onChange={(event) => setOn(event.currentTarget.value)}
      />
      <CountField
        size="md"
        label={t.quantity({ unit: text(payActivities[activity].unit) })}
        value={quantity}
        min={1}
        max={mostOf(activity)}
        clampBehavior="strict"
        onChange={setQuantity}
      />
      <Textarea
        label={t.what}
        value={what}
        rows={2}
        maxLength={300}
        onChange={(event) => setWhat(event.currentTarget.value)}
      />
      {state === 'failed' && <ErrorLine>{t.failed}</ErrorLine>}
      {state === 'refused' && <ErrorLine>{t.refused}</ErrorLine>}
      {state === 'conflict' && <ErrorLine>{t.twice}</ErrorLine>}
      <div className="sheet-actions">
        <Button loading={state === 'going'} disabled={!isFine} onClick={() => void send()}>
          {t.save}
        </Button>
      </div>
    </>
  )
}
