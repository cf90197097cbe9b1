import { useStore } from '@nanostores/react'
import { IconHandStop, IconHomeCheck, IconHomeOff, IconTruck } from '@tabler/icons-react'
import { DayField } from '../../forms/day-field.tsx'
import { MovedToField } from '../person/moved-to.tsx'
import { movedOf, type Door, type HouseVisitForm } from './house-visit-form.ts'
import { houseVisitMessages } from './house-visit.messages.ts'

const doors = [
  { door: 'met', icon: IconHomeCheck },
  { door: 'not-at-home', icon: IconHomeOff },
  { door: 'refused', icon: IconHandStop },
  { door: 'moved', icon: IconTruck },
] as const satisfies readonly { readonly door: Door; readonly icon: unknown }[]

interface Props {
  readonly form: HouseVisitForm
  readonly village: string
  /** Only what was answered, without the question: a number is being typed. */
  readonly isShort: boolean
  readonly onChange: (form: HouseVisitForm) => void
}

/** What came of going there at all, and what has to be known then. */
export function HouseDoor({ form, village, isShort, onChange }: Props) {
  const t = useStore(houseVisitMessages)
  return (
    <>
      {!isShort && (
        <div className="house-doors" role="radiogroup" aria-label={t.door}>
          {doors.map(({ door, icon: Icon }) => (
            <label
              key={door}
              className={form.door === door ? 'house-door house-door-on' : 'house-door'}
            >
              <input
                type="radio"
                name="door"
                checked={form.door === door}
                onChange={() => onChange({ ...form, door })}
              />
              <Icon size={20} stroke={1.75} aria-hidden />
              {t[door]}
            </label>
          ))}
        </div>
      )}
      {form.door === 'not-at-home' && <p className="house-said small">{t.awayText}</p>}
      {form.door === 'refused' && (
        <div className="house-said">
          <p className="small">{t.refusedText}</p>
          <label>
            <span className="small mid">{t.again}</span>
            <DayField
              label={t.again}
              day={form.again}
              min={form.on}
              onChoose={(again) => again !== undefined && onChange({ ...form, again })}
            />
          </label>
        </div>
      )}
      {form.door === 'moved' && (
        <div className="house-said">
          <p className="small">{t.movedText}</p>
          <MovedToField
            value={movedOf(form)}
            from={village}
            onChange={({ to, village: toVillage }) => {
              const { movedVillage: _, ...rest } = form
              onChange({
                ...rest,
                movedTo: to,
                ...(toVillage === undefined ? {} : { movedVillage: toVillage }),
              })
            }}
          />
        </div>
      )}
    </>
  )
}
