import { useStore } from '@nanostores/react'
import type { Setting } from '@jejaring/core/catalogue/define'
import { DayField } from '../../forms/day-field.tsx'
import type { VisitForm } from '../../forms/form-state.ts'
import { useFormat } from '../../i18n/format.ts'
import { useMe } from '../../session/session.ts'
import { today } from '../../store/device-clock.ts'
import { lastHeld } from '../../store/posyandu-day.ts'
import { $calendar } from '../../store/sessions.ts'
import { Choice } from '../../ui/choice.tsx'
import { ClockLine } from '../../ui/clock-line.tsx'
import { placesOf } from './use-visit-form.ts'
import { visitMessages } from './visit.messages.ts'

interface Props {
  /** Where the person lives. */
  readonly village: string
  readonly form: VisitForm
  readonly onChange: (form: VisitForm) => void
}

/** Day and place of the visit: today and here, unless somebody says otherwise. */
export function VisitHead({ village, form, onChange }: Props) {
  const t = useStore(visitMessages)
  const format = useFormat()
  const me = useMe()
  const late = lastHeld(useStore($calendar), me?.facility?.id, { village, on: today() })
  const settings: readonly Setting[] = form.reported
    ? ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital', 'school']
    : placesOf(me?.cadre)
  return (
    <div className="visit-head">
      <div>
        <span className="tiny dim">{t.day}</span>
        <DayField
          label={t.day}
          day={form.on}
          words={
            form.on === today() ? t.today({ day: format.day(form.on) }) : format.shortDay(form.on)
          }
          max={today()}
          onChoose={(on) => {
            if (on !== undefined) onChange({ ...form, on })
          }}
        />
      </div>
      <div className="visit-place">
        <span className="tiny dim">{t.place}</span>
        <Choice
          label={t.place}
          value={form.setting}
          options={settings.map((setting) => ({ value: setting, label: t[setting] }))}
          onChoose={(setting) => onChange({ ...form, setting })}
        />
      </div>
      <ClockLine />
      {form.on === today() ? (
        late !== undefined &&
        form.setting !== 'posyandu' && (
          <button
            type="button"
            className="link-button visit-make-late"
            onClick={() => onChange({ ...form, on: late, setting: 'posyandu' })}
          >
            {t.makeLate({ day: format.shortDay(late) })}
          </button>
        )
      ) : (
        <p className="visit-late small">
          {form.on === late && form.setting === 'posyandu'
            ? t.late({ day: format.longDay(form.on) })
            : format.longDay(form.on)}
        </p>
      )}
      <label className="visit-reported small">
        <input
          type="checkbox"
          checked={form.reported}
          onChange={({ currentTarget }) => onChange({ ...form, reported: currentTarget.checked })}
        />
        {t.reported}
      </label>
    </div>
  )
}
