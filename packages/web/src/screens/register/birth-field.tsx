import { useStore } from '@nanostores/react'
import { useFormat } from '../../i18n/format.ts'
import { today } from '../../store/device-clock.ts'
import { Choice } from '../../ui/choice.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Field, TextField } from './field.tsx'
import { knownBirthDate, type Newcomer } from './newcomer.ts'
import { registerMessages } from './register.messages.ts'
import './birth-field.css'

interface Props {
  readonly person: Newcomer
  readonly issue: string | undefined
  /** Quiet words beside the label. */
  readonly hint?: string
  readonly onChange: (person: Newcomer) => void
}

/** A birth date in three fields, which is quicker than any calendar for somebody of seventy; or a told age. */
export function BirthField({ person, issue, hint, onChange }: Props) {
  const t = useStore(registerMessages)
  const format = useFormat()
  const birthDate = knownBirthDate(person, today())
  const months = Array.from({ length: 12 }, (_, at) => {
    const value = String(at + 1)
    return { value, label: format.shortMonth(`2026-${value.padStart(2, '0')}`) }
  })
  const note =
    birthDate === undefined
      ? undefined
      : person.born === 'age'
        ? t.estimated({ month: format.month(birthDate) })
        : t.age({ age: format.longAge(birthDate, today()) })
  return (
    <Field label={t.born} issue={issue} note={note} {...(hint === undefined ? {} : { hint })}>
      <Segmented
        label={t.born}
        value={person.born}
        options={[
          { value: 'day', label: t.byDay },
          { value: 'age', label: t.byAge },
        ]}
        onChoose={(born) => onChange({ ...person, born })}
      />
      {person.born === 'day' ? (
        <div className="birth-day">
          <label>
            <span className="tiny dim">{t.day}</span>
            <TextField
              label={t.day}
              digits={2}
              value={person.day}
              onType={(day) => onChange({ ...person, day })}
            />
          </label>
          <div>
            <span className="tiny dim">{t.month}</span>
            <Choice
              label={t.month}
              value={person.month}
              options={[...(person.month === '' ? [{ value: '', label: '–' }] : []), ...months]}
              onChoose={(month) => onChange({ ...person, month })}
            />
          </div>
          <label>
            <span className="tiny dim">{t.year}</span>
            <TextField
              label={t.year}
              digits={4}
              value={person.year}
              onType={(year) => onChange({ ...person, year })}
            />
          </label>
        </div>
      ) : (
        <div className="birth-age">
          <label>
            <span className="tiny dim">{t.ageYears}</span>
            <TextField
              label={t.ageYears}
              digits={3}
              value={person.ageYears}
              onType={(ageYears) => onChange({ ...person, ageYears })}
            />
          </label>
          <label>
            <span className="tiny dim">{t.ageMonths}</span>
            <TextField
              label={t.ageMonths}
              digits={2}
              value={person.ageMonths}
              onType={(ageMonths) => onChange({ ...person, ageMonths })}
            />
          </label>
        </div>
      )}
    </Field>
  )
}
