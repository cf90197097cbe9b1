import { useStore } from '@nanostores/react'
import { useState } from 'react'
import type { Observations, Quantity, YesNo } from '@jejaring/core/catalogue/observation'
import { textsOf } from './form-state.ts'
import { formMessages } from './forms.messages.ts'
import type { Part } from './form-parts.ts'
import { NumberField, type FieldProps } from './number-field.tsx'
import { ToldField } from './told-field.tsx'
import { YesNoList } from './yes-no-list.tsx'
import './service-fields.css'

interface PartsProps extends FieldProps {
  readonly parts: readonly Part[]
}

/** Parts of a form, one below the other. */
export function Parts({ parts, ...props }: PartsProps) {
  const { observes } = props.service
  return parts.map((part) => {
    switch (part.kind) {
      case 'measured':
        return (
          <Measured key={part.fields[0]} {...props} quantities={quantitiesOf(observes, part)} />
        )
      case 'yesNoList':
        return <YesNoList key={part.fields[0]} {...props} questions={questionsOf(observes, part)} />
      case 'told': {
        const observation = observes[part.field]
        return observation === undefined ? null : (
          <ToldField key={part.field} {...props} field={part.field} observation={observation} />
        )
      }
    }
  })
}

/** What may stay empty; open as soon as something of it is filled in or being filled in. */
export function Folded({ parts, ...props }: PartsProps) {
  const t = useStore(formMessages)
  const fields = parts.flatMap((part) => (part.kind === 'told' ? [part.field] : part.fields))
  const filled = props.form.forms[props.service.id]?.fields ?? {}
  const isUsed = fields.some(
    (field) =>
      filled[field] !== undefined ||
      (props.active?.service === props.service.id && props.active.field === field),
  )
  const [isOpen, setOpen] = useState(isUsed)
  if (parts.length === 0) return null
  return (
    <details
      className="fields-folded"
      open={isOpen || isUsed}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t.otherFields({ count: String(fields.length) })}</summary>
      <Parts {...props} parts={parts} />
    </details>
  )
}

interface MeasuredProps extends FieldProps {
  readonly quantities: readonly { readonly field: string; readonly quantity: Quantity }[]
}

/** What is measured, side by side; with the pad open in one narrow row. */
function Measured({ quantities, ...props }: MeasuredProps) {
  const fields = quantities.flatMap(({ field, quantity }) =>
    textsOf(props.form, props.service.id, field).map((_, reading) => ({
      field,
      quantity,
      reading,
    })),
  )
  const isTight = props.active !== undefined && fields.length > 2
  const columns = isTight ? `fields-grid fields-${Math.min(fields.length, 4)}` : 'fields-grid'
  return (
    <div className={columns}>
      {fields.map(({ field, quantity, reading }) => (
        <NumberField
          key={`${field}.${reading}`}
          {...props}
          field={field}
          quantity={quantity}
          reading={reading}
          isTight={isTight}
        />
      ))}
    </div>
  )
}

const quantitiesOf = (
  observes: Observations,
  { fields }: Extract<Part, { kind: 'measured' }>,
): MeasuredProps['quantities'] =>
  fields.flatMap((field) => {
    const quantity = observes[field]
    return quantity?.kind === 'quantity' ? [{ field, quantity }] : []
  })

const questionsOf = (
  observes: Observations,
  { fields }: Extract<Part, { kind: 'yesNoList' }>,
): readonly { readonly field: string; readonly question: YesNo }[] =>
  fields.flatMap((field) => {
    const question = observes[field]
    return question?.kind === 'yesNo' ? [{ field, question }] : []
  })
