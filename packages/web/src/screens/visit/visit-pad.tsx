import { useStore } from '@nanostores/react'
import type { Service } from '@jejaring/core/catalogue/define'
import type { Quantity } from '@jejaring/core/catalogue/observation'
import { askedOf } from '@jejaring/core/forms/asked'
import { isFolded, isTyped } from '../../forms/form-parts.ts'
import { pressKey, type Place, type VisitForm } from '../../forms/form-state.ts'
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
  readonly onType: (form: VisitForm) => void
  readonly onActivate: (place: Place | undefined) => void
  readonly onAsk: (asking: Asking) => void
}

/** The pad for the active number; its key leads to the next one that is in sight. */
export function VisitPad({ typed, at, active, form, onType, onActivate, onAsk }: Props) {
  const words = useStore(formMessages)
  const say = useText()
  const following = typed
    .slice(typed.indexOf(at) + 1)
    .find((one) => !one.isFolded || (at.isFolded && one.service === at.service))
  return (
    <NumberPad
      whole={at.observation.decimals === 0}
      onKey={(key) => onType(pressKey(form, active, key, at.observation.decimals))}
      next={
        following === undefined
          ? { label: words.done, kind: 'done', onPress: () => onActivate(undefined) }
          : {
              label: say(following.observation.label),
              kind: 'next',
              onPress: () =>
                onActivate({ service: following.service, field: following.field, reading: 0 }),
            }
      }
      onNotMeasured={() =>
        onAsk({ kind: 'notMeasured', service: active.service, fields: [active.field] })
      }
    />
  )
}
