import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Relation } from '@jejaring/core/person/person'
import { useFormat } from '../../i18n/format.ts'
import { useHoldUpdate } from '../../session/held-update.ts'
import { today } from '../../store/device-clock.ts'
import { Choice } from '../../ui/choice.tsx'
import { relations } from '../register/person-fields-form.tsx'
import { registerMessages } from '../register/register.messages.ts'
import { correctMessages } from '../correct/correct.messages.ts'
import { householdMessages } from './household.messages.ts'

interface Props {
  readonly head: string
  readonly others: readonly {
    readonly id: string
    readonly name: string
    readonly birthDate: LocalDate
  }[]
  readonly proposed: ReadonlyMap<string, Relation>
  readonly onSave: (told: ReadonlyMap<string, Relation>) => Promise<void>
  readonly onLeave: () => void
}

/** What everybody else of the house is to the new head: proposed where the old relations tell, asked where not. */
export function HeadRelations({ head, others, proposed, onSave, onLeave }: Props) {
  const t = useStore(householdMessages)
  const words = useStore(registerMessages)
  const correct = useStore(correctMessages)
  const format = useFormat()
  const [told, setTold] = useState(proposed)
  const [isStrict, setStrict] = useState(false)
  useHoldUpdate()
  const isWhole = others.every(({ id }) => told.has(id))
  return (
    <section className="what-to-do what-to-do-watch">
      <p className="what-to-do-head">{t.relationsTo({ head })}</p>
      {others.map(({ id, name, birthDate }) => {
        const relation = told.get(id)
        return (
          <div key={id} className="head-relation">
            <span>
              {name} <span className="small dim">{format.age(birthDate, today())}</span>
            </span>
            <Choice
              label={correct.relationOf({ name })}
              value={relation ?? ''}
              options={[
                ...(relation === undefined
                  ? [{ value: '' as const, label: correct.chooseRelation }]
                  : []),
                ...relations
                  .filter((value) => value !== 'head')
                  .map((value) => ({ value, label: words[value] })),
              ]}
              onChoose={(value) => {
                if (value !== '') setTold(new Map([...told, [id, value]]))
              }}
            />
          </div>
        )
      })}
      {isStrict && !isWhole && (
        <p className="field-issue" role="alert">
          {words.relationMissing}
        </p>
      )}
      <div className="conflict-values">
        <Button onClick={() => (isWhole ? void onSave(told) : setStrict(true))}>{t.save}</Button>
        <Button variant="default" onClick={onLeave}>
          {t.leaveHead}
        </Button>
      </div>
    </section>
  )
}
