import { useStore } from '@nanostores/react'
import type { Relation } from '@jejaring/core/person/person'
import { useFormat } from '../../i18n/format.ts'
import type { PersonSummary } from '../../store/database.ts'
import { today } from '../../store/device-clock.ts'
import { Choice } from '../../ui/choice.tsx'
import { relations } from '../register/person-fields-form.tsx'
import { registerMessages } from '../register/register.messages.ts'
import { correctMessages } from './correct.messages.ts'

/** By person; absent: stays. Empty while nobody said what they are to the new head. */
export type Along = ReadonlyMap<string, Relation | ''>

interface Props {
  /** Instead of who goes along. */
  readonly title?: string
  /** There is a head already, or it is somebody else who comes. */
  readonly hasHead?: boolean
  /** The others of the household. */
  readonly others: readonly PersonSummary[]
  readonly along: Along
  readonly onChange: (along: Along) => void
}

/** Who of the family goes along: a household parts, or joins another. */
export function GoingAlong({ title, hasHead = true, others, along, onChange }: Props) {
  const t = useStore(correctMessages)
  const words = useStore(registerMessages)
  const format = useFormat()
  if (others.length === 0) return null
  return (
    <fieldset className="along">
      <legend>{title ?? t.along}</legend>
      {others.map(({ id, name, birthDate }) => {
        const relation = along.get(id)
        return (
          <div key={id} className="along-row">
            <label>
              <input
                type="checkbox"
                checked={relation !== undefined}
                onChange={({ currentTarget: { checked } }) => {
                  const next = new Map(along)
                  if (checked) next.set(id, '')
                  else next.delete(id)
                  onChange(next)
                }}
              />
              <span>
                {name} <span className="small dim">{format.age(birthDate, today())}</span>
              </span>
            </label>
            {relation !== undefined && (
              <Choice
                label={t.relationOf({ name })}
                value={relation}
                options={[
                  ...(relation === '' ? [{ value: '' as const, label: t.chooseRelation }] : []),
                  ...relations
                    .filter((value) => value !== 'head' || !hasHead)
                    .map((value) => ({ value, label: words[value] })),
                ]}
                onChoose={(value) => onChange(new Map([...along, [id, value]]))}
              />
            )}
          </div>
        )
      })}
    </fieldset>
  )
}
