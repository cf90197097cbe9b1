import { useStore } from '@nanostores/react'
import { IconCalendar } from '@tabler/icons-react'
import { isLocalDate, type LocalDate } from '@jejaring/core/calendar/local-date'
import { useFormat } from '../i18n/format.ts'
import { formMessages } from './forms.messages.ts'
import './day-field.css'

interface Props {
  readonly label: string
  readonly day: LocalDate | undefined
  /** What stands there instead of the day. */
  readonly words?: string
  readonly min?: LocalDate
  readonly max?: LocalDate
  readonly onChoose: (day: LocalDate | undefined) => void
}

/**
 * A day by the phone's own calendar. The browser would write it in the language of the phone, which need not be that of
 * the app and swaps day and month; so our words lie over it.
 */
export function DayField({ label, day, words, min, max, onChoose }: Props) {
  const t = useStore(formMessages)
  const format = useFormat()
  return (
    <span className="day-field">
      <span className={day === undefined ? 'day-words dim' : 'day-words'} aria-hidden>
        {words ?? (day === undefined ? t.chooseDay : format.fullDay(day))}{' '}
        <IconCalendar size={20} stroke={1.75} />
      </span>
      <input
        type="date"
        aria-label={label}
        value={day ?? ''}
        min={min}
        max={max}
        onClick={({ currentTarget }) => currentTarget.showPicker()}
        onChange={({ currentTarget: { value } }) => {
          if (isLocalDate(value)) onChoose(value)
          else if (value === '') onChoose(undefined)
        }}
      />
    </span>
  )
}
