import { useStore } from '@nanostores/react'
import { useFormat } from '../../i18n/format.ts'
import type { PersonSummary } from '../../store/database.ts'
import { today } from '../../store/device-clock.ts'
import { personMessages } from './person.messages.ts'
import '../correct/correct.css'

interface Props {
  /** The others of the household. */
  readonly others: readonly PersonSummary[]
  readonly going: ReadonlySet<string>
  readonly onChange: (going: ReadonlySet<string>) => void
}

/** Who of the family leaves the village along with somebody. */
export function GoingToo({ others, going, onChange }: Props) {
  const t = useStore(personMessages)
  const format = useFormat()
  if (others.length === 0) return null
  return (
    <fieldset className="along">
      <legend>{t.alsoMoves}</legend>
      {others.map(({ id, name, birthDate }) => (
        <div key={id} className="along-row">
          <label>
            <input
              type="checkbox"
              checked={going.has(id)}
              onChange={({ currentTarget: { checked } }) => {
                const next = new Set(going)
                if (checked) next.add(id)
                else next.delete(id)
                onChange(next)
              }}
            />
            <span>
              {name} <span className="small dim">{format.age(birthDate, today())}</span>
            </span>
          </label>
        </div>
      ))}
    </fieldset>
  )
}
