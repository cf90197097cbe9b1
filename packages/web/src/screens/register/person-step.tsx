import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { isAdult } from '@jejaring/core/household/household-head'
import type { Relation } from '@jejaring/core/person/person'
import { today } from '../../store/device-clock.ts'
import { useHeadOf } from '../../store/use-head-of.ts'
import { LikelyKnown } from './likely-known.tsx'
import { knownBirthDate, type Newcomer } from './newcomer.ts'
import { PersonFieldsForm, RelationField } from './person-fields-form.tsx'
import { registerMessages } from './register.messages.ts'

interface Props {
  readonly person: Newcomer
  /** Name of the head of a household written down along with this person. */
  readonly newHead: string | undefined
  /** The household, where it is known. */
  readonly household: string | undefined
  readonly isStrict: boolean
  readonly onChange: (person: Newcomer) => void
}

/** Somebody new, unless it turns out that they are known. */
export function PersonStep({ person, newHead, household, isStrict, onChange }: Props) {
  const t = useStore(registerMessages)
  const [others, setOthers] = useState<ReadonlySet<string>>(new Set())
  const head = useHeadOf(household)
  const birthDate = knownBirthDate(person, today())
  const relate = (relation: Relation) => {
    const isHead = relation === 'head' && person.name.trim() === ''
    onChange({ ...person, relation, ...(isHead && newHead ? { name: newHead } : {}) })
  }
  return (
    <>
      <RelationField
        relation={person.relation}
        issue={isStrict && person.relation === undefined ? t.relationMissing : undefined}
        head={head}
        isChild={birthDate !== undefined && !isAdult(birthDate, today())}
        onPick={relate}
      />
      <PersonFieldsForm
        person={person}
        isStrict={isStrict}
        onChange={onChange}
        afterName={
          <LikelyKnown
            person={person}
            others={others}
            onOther={(ids) => setOthers(new Set([...others, ...ids]))}
          />
        }
      />
    </>
  )
}
