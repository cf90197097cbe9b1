import { Button, TextInput } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { isLocalDate } from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import { meetingParts, MOST_FOCUS, type MeetingPart } from '@jejaring/core/meeting/meeting'
import { useText } from '../../i18n/use-text.ts'
import { Choice } from '../../ui/choice.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { meetingMessages } from './desk-meeting.messages.ts'
import type { OpenMeeting } from './use-meeting.ts'

interface Props {
  readonly open: OpenMeeting
  readonly focus: readonly string[]
  readonly minutes: Readonly<Record<MeetingPart, number>>
  readonly onClose: () => void
}

const NONE = 'none'
const MOST_MINUTES = 480

/** Day, minutes and columns of a meeting, before it begins. */
export function PrepareSheet({ open: { page, meeting, write }, focus, minutes, onClose }: Props) {
  const t = useStore(meetingMessages)
  const text = useText()
  const [date, setDate] = useState<string>(meeting.date ?? page.day)
  const [plan, setPlan] = useState(minutes)
  const [chosen, setChosen] = useState(focus)
  const options = catalogue.indicators
    .filter(({ sensitive }) => sensitive !== true)
    .map(({ id, short }) => ({ value: id, label: text(short) }))
  const save = () => {
    if (isLocalDate(date) && date !== (meeting.date ?? page.day)) {
      write({ kind: 'date', value: date })
    }
    for (const part of meetingParts) {
      if (plan[part] !== minutes[part]) write({ kind: 'minutes', of: part, value: plan[part] })
    }
    if (chosen.join() !== focus.join()) write({ kind: 'focus', value: [...chosen] })
    onClose()
  }
  return (
    <Sheet opened title={t.prepare} onClose={onClose}>
      <form
        className="decision-form"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <TextInput
          type="date"
          label={t.date}
          value={date}
          onChange={({ currentTarget }) => setDate(currentTarget.value)}
        />
        <fieldset className="prepare-minutes">
          <legend>{t.planMinutes}</legend>
          {meetingParts.map((part) => (
            <label key={part} className="small">
              {t[part]}
              <input
                className="meeting-input"
                type="number"
                min={0}
                max={MOST_MINUTES}
                value={plan[part]}
                onChange={({ currentTarget }) => {
                  const value = Math.round(Number(currentTarget.value))
                  setPlan({ ...plan, [part]: Math.min(MOST_MINUTES, Math.max(0, value)) })
                }}
              />
            </label>
          ))}
        </fieldset>
        <fieldset className="prepare-focus">
          <legend>{t.focus}</legend>
          {[...chosen, ...(chosen.length < MOST_FOCUS ? [NONE] : [])].map((id, nth) => (
            <Choice
              key={id}
              label={t.focusNth({ nth: nth + 1 })}
              value={id}
              options={[
                ...(id === NONE || chosen.length > 1 ? [{ value: NONE, label: t.noFocus }] : []),
                ...options.filter(({ value }) => value === id || !chosen.includes(value)),
              ]}
              onChoose={(value) =>
                setChosen(
                  id === NONE
                    ? [...chosen, value]
                    : chosen.flatMap((one) =>
                        one === id ? (value === NONE ? [] : [value]) : [one],
                      ),
                )
              }
            />
          ))}
        </fieldset>
        <div className="sheet-actions">
          <Button type="submit">{t.save}</Button>
        </div>
      </form>
    </Sheet>
  )
}
