import { useStore } from '@nanostores/react'
import type { ReactNode } from 'react'
import { nikDoubt } from '@jejaring/core/person/nik'
import type { Relation } from '@jejaring/core/person/person'
import { today } from '../../store/device-clock.ts'
import { DisabilityField } from '../../disability/disability-field.tsx'
import { disabilityMessages } from '../../disability/disability.messages.ts'
import { BirthField } from './birth-field.tsx'
import { Field, Pick, TextField } from './field.tsx'
import {
  asksForMother,
  birthDateOf,
  isWholePhone,
  knownBirthDate,
  missingOf,
  type Newcomer,
} from './newcomer.ts'
import { registerMessages } from './register.messages.ts'

export const relations: readonly Relation[] = [
  'head',
  'spouse',
  'child',
  'parent',
  'grandchild',
  'other',
]

interface Props {
  readonly person: Newcomer
  readonly isStrict: boolean
  readonly onChange: (person: Newcomer) => void
  /** Below the name: who it may be already. */
  readonly afterName?: ReactNode
  /** Said as long as no other NIK is typed. */
  readonly nikNote?: string
  /** Said above the birth date. */
  readonly birthNote?: string
}

/** Who it is. What is not known may stay empty; only what the services depend on is asked for. */
export function PersonFieldsForm(props: Props) {
  const { person, isStrict, onChange, afterName, nikNote, birthNote } = props
  const t = useStore(registerMessages)
  const missing = isStrict ? missingOf(person, today()) : []
  const words = useStore(disabilityMessages)
  const phone = person.phone.trim()
  const { disability, ...others } = person
  return (
    <>
      <Field label={t.name} issue={missing.includes('name') ? t.nameMissing : undefined}>
        <TextField
          label={t.name}
          value={person.name}
          onType={(name) => onChange({ ...person, name })}
        />
      </Field>
      {afterName}
      <Field label={t.sex} issue={missing.includes('sex') ? t.sexMissing : undefined}>
        <Pick
          label={t.sex}
          value={person.sex}
          options={[
            { value: 'female', label: t.female },
            { value: 'male', label: t.male },
          ]}
          onPick={(sex) => onChange({ ...person, sex })}
        />
      </Field>
      <BirthField
        person={person}
        issue={useBirthIssue(person, isStrict)}
        {...(birthNote === undefined ? {} : { hint: birthNote })}
        onChange={onChange}
      />
      {asksForMother(person, today()) && (
        <Field label={t.mother} hint={t.optional}>
          <TextField
            label={t.mother}
            value={person.motherName}
            onType={(motherName) => onChange({ ...person, motherName })}
          />
        </Field>
      )}
      <Field label={t.nik} hint={t.optional} note={useNikNote(person) ?? nikNote}>
        <TextField
          label={t.nik}
          digits={16}
          value={person.nik}
          onType={(nik) => onChange({ ...person, nik })}
        />
      </Field>
      <Field
        label={t.phone}
        hint={t.optional}
        note={phone === '' || isWholePhone(phone) ? undefined : t.phoneShort}
      >
        <TextField
          label={t.phone}
          kind="tel"
          value={person.phone}
          onType={(typed) => onChange({ ...person, phone: typed })}
        />
      </Field>
      <Field label={words.disability} hint={t.optional}>
        <DisabilityField
          kinds={disability}
          onChange={(kinds) =>
            onChange(kinds === undefined ? others : { ...others, disability: kinds })
          }
        />
      </Field>
    </>
  )
}

interface RelationProps {
  readonly relation: Relation | undefined
  readonly issue?: string | undefined
  /** Name of the head who lives there: a family has one, and another is named on its own page. */
  readonly head?: string | undefined
  /** The birth date makes the head of a family a child. */
  readonly isChild?: boolean
  readonly onPick: (relation: Relation) => void
}

export function RelationField({ relation, issue, head, isChild, onPick }: RelationProps) {
  const t = useStore(registerMessages)
  const isTaken = (value: Relation) => value === 'head' && head !== undefined && relation !== 'head'
  const note =
    relation === 'head' && isChild === true
      ? t.headIsChild
      : head === undefined
        ? undefined
        : t.hasHead({ head })
  return (
    <Field label={t.relation} issue={issue} note={note}>
      <Pick
        label={t.relation}
        value={relation}
        options={relations.map((value) => ({
          value,
          label: t[value],
          disabled: isTaken(value),
        }))}
        onPick={onPick}
      />
    </Field>
  )
}

/** What does not make sense is said at once; what is missing only after an attempt to save. */
function useBirthIssue(person: Newcomer, isStrict: boolean): string | undefined {
  const t = useStore(registerMessages)
  switch (birthDateOf(person, today())) {
    case 'birthMissing':
      return isStrict ? (person.born === 'age' ? t.ageMissing : t.birthMissing) : undefined
    case 'noSuchDay':
      return isStrict || person.year.length === 4 ? t.noSuchDay : undefined
    case 'inFuture':
      return t.inFuture
    case 'ageTooHigh':
      return t.ageTooHigh
    default:
      return undefined
  }
}

function useNikNote(person: Newcomer): string | undefined {
  const t = useStore(registerMessages)
  if (person.nik === '') return undefined
  // A birth date counted back from a told age proves nothing about a NIK.
  const birthDate = person.born === 'age' ? undefined : knownBirthDate(person, today())
  switch (nikDoubt(person.nik, { sex: person.sex, birthDate })) {
    case 'length':
      return t.nikShort({ count: String(person.nik.length) })
    case 'birthDate':
      return t.nikBirthDate
    case 'sex':
      return t.nikSex
    case undefined:
      return undefined
  }
}
