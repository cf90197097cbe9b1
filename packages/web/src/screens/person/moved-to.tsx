import { useStore } from '@nanostores/react'
import type { Bodies } from '@jejaring/core/journal/entry'
import { $places } from '../../store/known-places.ts'
import { Choice } from '../../ui/choice.tsx'
import { personMessages } from './person.messages.ts'
import './moved-to.css'

/** Where somebody moved, as far as it was said. */
export type MovedTo = Bodies['person-moved']

interface Props {
  readonly value: MovedTo
  /** The village that is left. */
  readonly from: string
  readonly onChange: (value: MovedTo) => void
}

/** A village of the regency, which then waits for them, or anywhere else in words. */
export function MovedToField({ value, from, onChange }: Props) {
  const t = useStore(personMessages)
  const places = useStore($places)
  const around = (places?.around ?? []).filter(({ code }) => code !== from)
  const choose = (code: string) => {
    const village = around.find((one) => one.code === code)
    onChange(village === undefined ? { to: '' } : { to: village.name, village: code })
  }
  return (
    <div className="leaving-field">
      <span className="tiny dim">{t.movedTo}</span>
      {around.length > 0 && (
        <Choice
          label={t.movedVillage}
          value={value.village ?? ''}
          options={[
            { value: '', label: t.movedAway },
            ...around.map(({ code, name, subdistrict }) => ({
              value: code,
              label: subdistrict === '' ? name : `${name}, ${subdistrict}`,
            })),
          ]}
          onChoose={choose}
        />
      )}
      {value.village === undefined ? (
        <input
          className="plain-input"
          aria-label={t.movedTo}
          placeholder={t.movedWhere}
          maxLength={200}
          value={value.to}
          onChange={({ currentTarget }) => onChange({ to: currentTarget.value })}
        />
      ) : (
        <p className="small mid">{t.movedWaits({ village: value.to })}</p>
      )}
    </div>
  )
}
