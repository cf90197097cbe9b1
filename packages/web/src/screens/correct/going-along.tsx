import { useStore } from '@nanostores/react'
import type { Relation } from '@jejaring/core/person/person'
import type { PersonSummary } from '../../store/database.ts'
import { Choice } from '../../ui/choice.tsx'
import { relations } from '../register/person-fields-form.tsx'
import { registerMessages } from '../register/register.messages.ts'
import { correctMessages } from './correct.messages.ts'
import { PersonTick } from './person-tick.tsx'

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
  if (others.length === 0) return null
  return (
    <fieldset className="along">
      <legend>{title ?? t.along}</legend>
      {others.map(({ id, name, birthDate }) => {
        const relation = along.get(id)
        return (
          <div key={id} className="along-row">
            <PersonTick
              person={{ name, birthDate }}
              checked={relation !== undefined}
              onTick={(checked) => {
                const next = new Map(along)
                if (checked) next.set(id, '')
                else next.delete(id)
                onChange(next)
              }}
            />
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
