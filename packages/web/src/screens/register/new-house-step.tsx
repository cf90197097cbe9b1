import { useStore } from '@nanostores/react'
import { Choice } from '../../ui/choice.tsx'
import { Field, TextField } from './field.tsx'
import type { House } from './newcomer.ts'
import { registerMessages } from './register.messages.ts'
import { useNeighbourhoods, useRtName } from './use-neighbourhoods.ts'

export type NewHouse = Extract<House, { kind: 'new' }>

interface Props {
  readonly house: NewHouse
  readonly isStrict: boolean
  /** Only the neighbourhoods of this village. */
  readonly village?: string
  readonly onChange: (house: NewHouse) => void
}

/** A household that nobody has written down: its head, where it is. */
export function NewHouseStep({ house, isStrict, village, onChange }: Props) {
  const t = useStore(registerMessages)
  const rtName = useRtName()
  const mine = useNeighbourhoods().filter(
    ({ code }) => village === undefined || code.startsWith(`${village}/`),
  )
  return (
    <>
      <h2 className="register-question">{t.newHouse}</h2>
      <Field
        label={t.headName}
        issue={isStrict && house.headName.trim() === '' ? t.headMissing : undefined}
      >
        <TextField
          label={t.headName}
          value={house.headName}
          onType={(headName) => onChange({ ...house, headName })}
        />
      </Field>
      <Field
        label={t.neighbourhood}
        issue={
          mine.length === 0 ? t.noPlaces : isStrict && house.rt === '' ? t.rtMissing : undefined
        }
      >
        <Choice
          label={t.neighbourhood}
          value={house.rt}
          options={[
            ...(house.rt === '' ? [{ value: '', label: '–' }] : []),
            ...mine.map(({ code }) => ({ value: code, label: rtName(code) })),
          ]}
          onChoose={(rt) => onChange({ ...house, rt })}
        />
      </Field>
      <Field label={t.address} hint={t.addressHint}>
        <TextField
          label={t.address}
          value={house.address}
          onType={(address) => onChange({ ...house, address })}
        />
      </Field>
    </>
  )
}
