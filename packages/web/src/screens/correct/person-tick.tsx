import { useFormat } from '../../i18n/format.ts'
import type { PersonSummary } from '../../store/database.ts'
import { today } from '../../store/device-clock.ts'

interface Props {
  readonly person: Pick<PersonSummary, 'name' | 'birthDate'>
  readonly checked: boolean
  readonly onTick: (checked: boolean) => void
}

/** One of a family, who comes along or does not. */
export function PersonTick({ person: { name, birthDate }, checked, onTick }: Props) {
  const format = useFormat()
  return (
    <label>
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => onTick(currentTarget.checked)}
      />
      <span>
        {name} <span className="small dim">{format.age(birthDate, today())}</span>
      </span>
    </label>
  )
}
