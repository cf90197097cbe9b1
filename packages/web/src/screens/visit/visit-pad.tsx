import { useStore } from '@nanostores/react'
import type { Service } from '@jejaring/core/catalogue/define'
import type { Quantity } from '@jejaring/core/catalogue/observation'
import { askedOf } from '@jejaring/core/forms/asked'
import { isFolded, isTyped } from '../../forms/form-parts.ts'
import {
  isFull,
  pressKey,
  textsOf,
  typed as typedText,
  withField,
  type Place,
  type VisitForm,
} from '../../forms/form-state.ts'
import { formMessages } from '../../forms/forms.messages.ts'
import { useText } from '../../i18n/use-text.ts'
import { NumberPad } from '../../ui/number-pad.tsx'
import type { Asking } from './reason-sheet.tsx'

export interface Typed {
  readonly service: string
  readonly field: string
  readonly observation: Quantity
  readonly isFolded: boolean
}

/** Every number the pad may write, in the order of the form. */
export const typedIn = (
  given: readonly Service[],
  form: VisitForm,
  skips: Readonly<Record<string, readonly string[]>>,
): readonly Typed[] =>
  given.flatMap(({ id, observes }) => {
    if (form.forms[id]?.notDone !== undefined) return []
    const asked = askedOf(observes, skips[id] ?? [])
    return Object.entries(asked).flatMap(([field, observation]) =>
      isTyped(observation)
        ? [{ service: id, field, observation, isFolded: isFolded(asked, field) }]
        : [],
    )
  })

export const typedAt = (typed: readonly Typed[], active: Place | undefined): Typed | undefined =>
  typed.find((one) => one.service === active?.service && one.field === active.field)

interface Props {
  readonly typed: readonly Typed[]
  readonly at: Typed
  readonly active: Place
  readonly form: VisitForm
  /** The last value where it still holds: an adult does not grow. */
  readonly steady?: number | undefined
  readonly onType: (form: VisitForm) => void
  readonly onActivate: (place: Place | undefined) => void
  readonly onAsk: (asking: Asking) => void
}

/** The pad for the active number; its key leads to the next one that is in sight, where it goes by itself when a number is full. */
export function VisitPad({ typed, at, active, form, steady, onType, onActivate, onAsk }: Props) {
  const words = useStore(formMessages)
  const say = useText()
  const following = typed
    .slice(typed.indexOf(at) + 1)
    .find((one) => !one.isFolded || (at.isFolded && one.service === at.service))
  const before = typed[typed.indexOf(at) - 1]
  const goTo = (place: Typed | undefined) =>
    onActivate(
      place === undefined ? undefined : { service: place.service, field: place.field, reading: 0 },
    )
  return (
    <NumberPad
      whole={at.observation.decimals === 0}
      onKey={(key) => {
        const text = textsOf(form, active.service, active.field)[active.reading] ?? ''
        if (key === 'erase' && text === '' && before !== undefined) return goTo(before)
        const next = pressKey(form, active, key, at.observation.decimals)
        onType(next)
        const after = textsOf(next, active.service, active.field)[active.reading] ?? ''
        if (key !== 'erase' && after !== text && isFull(after, at.observation)) goTo(following)
      }}
      next={
        following === undefined
          ? { label: words.done, kind: 'done', onPress: () => onActivate(undefined) }
          : {
              label: say(following.observation.short ?? following.observation.label),
              kind: 'next',
              onPress: () => goTo(following),
            }
      }
      {...(steady === undefined
        ? {}
        : {
            onLast: () => {
              const texts = [typedText(steady, at.observation.decimals)]
              onType(withField(form, active.service, active.field, { kind: 'typed', texts }))
              goTo(following)
            },
          })}
      onNotMeasured={() =>
        onAsk({ kind: 'notMeasured', service: active.service, fields: [active.field] })
      }
    />
  )
}
