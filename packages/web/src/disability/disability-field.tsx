import { useStore } from '@nanostores/react'
import { useState } from 'react'
import type { DisabilityKind } from '@jejaring/core/person/disability'
import { maySeeSensitive } from '../store/own-catalogue.ts'
import { disabilityMessages } from './disability.messages.ts'
import './disability-field.css'
import '../screens/register/field.css'

interface Props {
  /** Absent: nobody asked. */
  readonly kinds: readonly DisabilityKind[] | undefined
  readonly onChange: (kinds: readonly DisabilityKind[] | undefined) => void
}

const asked = ['physical', 'sensory', 'intellectual'] as const

/** One tap away, because most registrations need it not; what was said stands open. */
export function DisabilityField({ kinds, onChange }: Props) {
  const t = useStore(disabilityMessages)
  const [isOpen, setOpen] = useState(kinds !== undefined)
  if (!isOpen) {
    return (
      <button type="button" className="option disability-ask" onClick={() => setOpen(true)}>
        {t.ask}
      </button>
    )
  }
  const shown: readonly DisabilityKind[] = maySeeSensitive() ? [...asked, 'mental'] : asked
  // What is not shown here is not taken away here.
  const unseen = kinds?.filter((kind) => !shown.includes(kind)) ?? []
  const seen = kinds?.filter((kind) => shown.includes(kind))
  const say = (next: readonly DisabilityKind[] | undefined) =>
    onChange(next === undefined && unseen.length === 0 ? undefined : [...(next ?? []), ...unseen])
  const press = (kind: DisabilityKind) => {
    const others = seen?.filter((one) => one !== kind) ?? []
    if (seen?.includes(kind) !== true) return say([...others, kind])
    say(others.length === 0 ? undefined : others)
  }
  const options = [
    ...shown.map((kind) => ({
      key: kind,
      label: t[kind],
      is: t[`${kind}Is`],
      isOn: seen?.includes(kind) === true,
      press: () => press(kind),
    })),
    {
      key: 'none',
      label: t.none,
      is: t.noneIs,
      isOn: seen?.length === 0,
      press: () => say(seen?.length === 0 ? undefined : []),
    },
  ]
  return (
    <>
      <div className="options disability-options">
        {options.map(({ key, label, is, isOn, press: onPress }) => (
          <button
            key={key}
            type="button"
            className={isOn ? 'option option-on' : 'option'}
            aria-pressed={isOn}
            onClick={onPress}
          >
            <span className="disability-kind">
              <b>{label}</b>
              <span className="disability-is">{is}</span>
            </span>
          </button>
        ))}
      </div>
      <p className="field-note">
        {t.howToAsk}
        {maySeeSensitive() && ` ${t.mentalHidden}`}
      </p>
    </>
  )
}
