import { useStore } from '@nanostores/react'
import type { PersonSummary } from '../../store/database.ts'
import { PersonTick } from '../correct/person-tick.tsx'
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
  if (others.length === 0) return null
  return (
    <fieldset className="along">
      <legend>{t.alsoMoves}</legend>
      {others.map(({ id, name, birthDate }) => (
        <div key={id} className="along-row">
          <PersonTick
            person={{ name, birthDate }}
            checked={going.has(id)}
            onTick={(checked) => {
              const next = new Set(going)
              if (checked) next.add(id)
              else next.delete(id)
              onChange(next)
            }}
          />
        </div>
      ))}
    </fieldset>
  )
}
