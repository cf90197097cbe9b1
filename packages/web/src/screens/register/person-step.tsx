import { useStore } from '@nanostores/react'
import { useState } from 'react'
import type { Relation } from '@jejaring/core/person/person'
import { LikelyKnown } from './likely-known.tsx'
import type { Newcomer } from './newcomer.ts'
import { PersonFieldsForm, RelationField } from './person-fields-form.tsx'
import { registerMessages } from './register.messages.ts'

interface Props {
  readonly person: Newcomer
  /** Name of the head of a household written down along with this person. */
  readonly newHead: string | undefined
  readonly isStrict: boolean
  readonly onChange: (person: Newcomer) => void
}

/** Somebody new, unless it turns out that they are known. */
export function PersonStep({ person, newHead, isStrict, onChange }: Props) {
  const t = useStore(registerMessages)
  const [others, setOthers] = useState<ReadonlySet<string>>(new Set())
  const relate = (relation: Relation) => {
    const isHead = relation === 'head' && person.name.trim() === ''
    onChange({ ...person, relation, ...(isHead && newHead ? { name: newHead } : {}) })
  }
  return (
    <>
      <RelationField
        relation={person.relation}
        issue={isStrict && person.relation === undefined ? t.relationMissing : undefined}
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
