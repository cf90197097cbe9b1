import { textsOf } from './form-state.ts'
import { NumberField, type FieldProps } from './number-field.tsx'
import { ToldField } from './told-field.tsx'
import './service-fields.css'

/** What is measured: order, label, unit and kind are as the observations say. With the pad open, in one narrow row. */
export function MeasuredFields(props: FieldProps) {
  const { service, form } = props
  const fields = Object.entries(service.observes).flatMap(([field, quantity]) =>
    quantity.kind === 'quantity'
      ? textsOf(form, service.id, field).map((_, reading) => ({ field, quantity, reading }))
      : [],
  )
  if (fields.length === 0) return null
  const isTight = props.active !== undefined && fields.length > 2
  return (
    <div className={isTight ? `fields-grid fields-${Math.min(fields.length, 4)}` : 'fields-grid'}>
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

/** All fields in the order of the observations, where that begins with a question: a pregnancy with its last period. */
export function FieldsInOrder(props: FieldProps) {
  const runs: { readonly isMeasured: boolean; readonly fields: string[] }[] = []
  for (const [field, { kind }] of Object.entries(props.service.observes)) {
    const run = runs.at(-1)
    const isMeasured = kind === 'quantity'
    if (run?.isMeasured === isMeasured) run.fields.push(field)
    else runs.push({ isMeasured, fields: [field] })
  }
  return runs.map(({ isMeasured, fields }) => {
    const observes = Object.fromEntries(
      Object.entries(props.service.observes).filter(([field]) => fields.includes(field)),
    )
    const part = { ...props, service: { ...props.service, observes } }
    return isMeasured ? (
      <div key={fields[0]} className="fields-later">
        <MeasuredFields {...part} />
      </div>
    ) : (
      <ToldFields key={fields[0]} {...part} />
    )
  })
}

/** What is chosen, dated or written, in the order of the observations. */
export function ToldFields(props: FieldProps) {
  return Object.entries(props.service.observes).map(([field, observation]) =>
    observation.kind === 'quantity' ? null : (
      <ToldField key={field} {...props} field={field} observation={observation} />
    ),
  )
}
