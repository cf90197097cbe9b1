import { useStore } from '@nanostores/react'
import type { Service } from '@jejaring/core/catalogue/define'
import type { Quantity, Text } from '@jejaring/core/catalogue/observation'
import type { Issue } from '@jejaring/core/forms/validate'
import { useFormat } from '../i18n/format.ts'
import { useText } from '../i18n/use-text.ts'
import { useUnit } from '../i18n/use-unit.ts'
import { MeasurementField, type MeasurementState } from '../ui/measurement-field.tsx'
import {
  textsOf,
  typed,
  withField,
  type FieldValue,
  type Place,
  type VisitForm,
} from './form-state.ts'
import { formMessages } from './forms.messages.ts'

/** What every field of a service is drawn from. */
export interface FieldProps {
  readonly service: Pick<Service, 'id' | 'observes'>
  readonly form: VisitForm
  readonly issues: readonly Issue[]
  readonly doubts: Readonly<Record<string, Text>>
  /** The last value of each field, with its day. */
  readonly last: ReadonlyMap<string, { readonly value: number; readonly on: string }>
  readonly active: Place | undefined
  /** After a try to save: also what is missing is said. */
  readonly isStrict: boolean
  readonly onActivate: (place: Place) => void
  readonly onChange: (form: VisitForm) => void
  /** Asks why these fields stay without a value. */
  readonly onNotMeasured: (service: string, fields: readonly string[]) => void
}

/** One reading of a measurement: what stands there, what is odd about it, and the last value. */
export function NumberField({
  service,
  field,
  quantity,
  reading,
  isTight,
  ...props
}: FieldProps & {
  readonly field: string
  readonly quantity: Quantity
  readonly reading: number
  readonly isTight: boolean
}) {
  const t = useStore(formMessages)
  const say = useText()
  const format = useFormat()
  const unit = useUnit()
  const texts = textsOf(props.form, service.id, field)
  const value = props.form.forms[service.id]?.fields[field]
  const issue = props.issues.find((one) => one.field === field)
  const doubt = props.doubts[field]
  const state = stateOf(value, texts[reading] ?? '', issue, doubt, props.isStrict)
  const last = props.last.get(field)
  const place = { service: service.id, field, reading }
  const note = noteOf(state, issue, value, doubt === undefined ? undefined : say(doubt), t)
  const likely = isNear(issue?.likely, last?.value) ? issue?.likely : undefined
  const label = say(quantity.label)
  const { short } = quantity
  return (
    <MeasurementField
      label={texts.length > 1 ? `${label} ${t.reading({ n: String(reading + 1) })}` : label}
      {...(isTight && short !== undefined && texts.length === 1 ? { short: say(short) } : {})}
      value={format.typed(texts[reading] ?? '')}
      unit={unit(quantity.unit)}
      state={state}
      compact={isTight && state !== 'beyond'}
      active={
        props.active?.service === service.id &&
        props.active.field === field &&
        props.active.reading === reading
      }
      onPress={() => props.onActivate(place)}
      {...(last === undefined
        ? {}
        : {
            last: t.last({
              month: format.shortMonth(last.on),
              value: format.number(last.value, quantity.decimals),
            }),
          })}
      {...(note === undefined ? {} : { note })}
      {...(state === 'beyond' && likely !== undefined
        ? {
            suggestion: {
              label: t.meant({ value: format.number(likely, quantity.decimals) }),
              onTake: () => {
                const taken = texts.map((text, at) =>
                  at === reading ? typed(likely, quantity.decimals) : text,
                )
                props.onChange(
                  withField(props.form, service.id, field, { kind: 'typed', texts: taken }),
                )
              },
            },
          }
        : {})}
    />
  )
}

/** What is half or twice the last value was not meant. */
const isNear = (likely: number | undefined, last: number | undefined): boolean =>
  likely === undefined || last === undefined || (likely > last / 2 && likely < last * 2)

function stateOf(
  value: FieldValue | undefined,
  text: string,
  issue: Issue | undefined,
  doubt: Text | undefined,
  isStrict: boolean,
): MeasurementState {
  if (value?.kind === 'notMeasured') return 'not-measured'
  if (text === '') return isStrict && issue?.problem === 'missing' ? 'unusual' : 'empty'
  if (issue?.problem === 'implausible' || issue?.problem === 'wrongKind') return 'beyond'
  return issue?.problem === 'unusual' || doubt !== undefined ? 'unusual' : 'usual'
}

type Words = ReturnType<typeof formMessages.get>

function noteOf(
  state: MeasurementState,
  issue: Issue | undefined,
  value: FieldValue | undefined,
  doubt: string | undefined,
  t: Words,
): string | undefined {
  switch (state) {
    case 'not-measured':
      return value?.kind === 'notMeasured' ? t[value.reason] : undefined
    case 'beyond':
      return t.beyond
    case 'unusual':
      return issue?.problem === 'missing' ? t.missing : (doubt ?? t.unusual)
    case 'empty':
      return issue?.problem === 'missing' ? ' ' : undefined
    case 'usual':
      // Nothing odd about the entry; what it means for the person is for the class to say.
      return ' '
  }
}
