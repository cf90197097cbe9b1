import { useStore } from '@nanostores/react'
import { isLocalDate } from '@jejaring/core/calendar/local-date'
import type { Service } from '@jejaring/core/catalogue/define'
import type { Observation, Quantity, Text } from '@jejaring/core/catalogue/observation'
import type { Issue } from '@jejaring/core/forms/validate'
import { useFormat } from '../i18n/format.ts'
import { useText } from '../i18n/use-text.ts'
import { useUnit } from '../i18n/use-unit.ts'
import { DayField } from './day-field.tsx'
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
import './service-fields.css'

interface Props {
  readonly service: Service
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
  readonly onNotMeasured: (place: Place) => void
}

/** What is measured: order, label, unit and kind are as the observations say. With the pad open, in one narrow row. */
export function MeasuredFields(props: Props) {
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
export function FieldsInOrder(props: Props) {
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
export function ToldFields(props: Props) {
  return Object.entries(props.service.observes).map(([field, observation]) =>
    observation.kind === 'quantity' ? null : (
      <OtherField key={field} {...props} field={field} observation={observation} />
    ),
  )
}

function NumberField({
  service,
  field,
  quantity,
  reading,
  isTight,
  ...props
}: Props & {
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
  const likely = issue?.likely
  return (
    <MeasurementField
      label={
        texts.length > 1
          ? `${say(quantity.label)} ${t.reading({ n: String(reading + 1) })}`
          : say(quantity.label)
      }
      value={texts[reading] ?? ''}
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
              value: typed(last.value, quantity.decimals),
            }),
          })}
      {...(note === undefined ? {} : { note })}
      {...(state === 'beyond' && likely !== undefined
        ? {
            suggestion: {
              label: t.meant({ value: typed(likely, quantity.decimals) }),
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

function OtherField({
  service,
  field,
  observation,
  ...props
}: Props & { readonly field: string; readonly observation: Observation }) {
  const t = useStore(formMessages)
  const say = useText()
  const value = props.form.forms[service.id]?.fields[field]
  const issue = props.issues.find((one) => one.field === field)
  const set = (next: FieldValue | undefined) =>
    props.onChange(withField(props.form, service.id, field, next))
  const label = say(observation.label)
  const format = useFormat()
  const text = value?.kind === 'typed' ? (value.texts[0] ?? '') : ''
  const isMissing = props.isStrict && issue?.problem === 'missing'
  return (
    <div className="other-field" role="group" aria-label={label}>
      <div className="other-field-head">
        <span className="other-field-label">{label}</span>
        {observation.optional !== true && (
          <button
            type="button"
            className="link-button small"
            onClick={() => props.onNotMeasured({ service: service.id, field, reading: 0 })}
          >
            {value?.kind === 'notMeasured' ? t[value.reason] : t.whyNotMeasured}
          </button>
        )}
      </div>
      {observation.kind === 'yesNo' && (
        <Options
          options={[
            [true, t.yes],
            [false, t.no],
          ]}
          value={value?.kind === 'chosen' ? value.value : undefined}
          onChoose={(chosen) =>
            set(chosen === undefined ? undefined : { kind: 'chosen', value: chosen })
          }
        />
      )}
      {observation.kind === 'choice' && (
        <Options
          options={Object.entries(observation.options).map(
            ([id, words]) => [id, say(words)] as const,
          )}
          value={value?.kind === 'chosen' ? value.value : undefined}
          onChoose={(chosen) =>
            set(chosen === undefined ? undefined : { kind: 'chosen', value: chosen })
          }
        />
      )}
      {observation.kind === 'day' && (
        <DayField
          label={label}
          day={isLocalDate(text) ? text : undefined}
          words={isLocalDate(text) ? format.fullDay(text) : t.chooseDay}
          max={props.form.on}
          onChoose={(day) => set(day === undefined ? undefined : { kind: 'typed', texts: [day] })}
        />
      )}
      {observation.kind === 'words' && (
        <input
          className="plain-input"
          aria-label={label}
          maxLength={observation.maxLength}
          value={text}
          onChange={({ currentTarget }) =>
            set(
              currentTarget.value === ''
                ? undefined
                : { kind: 'typed', texts: [currentTarget.value] },
            )
          }
        />
      )}
      {(isMissing ||
        issue?.problem === 'future' ||
        (issue?.problem === 'wrongKind' && value !== undefined)) && (
        <p className="field-issue" role="alert">
          {isMissing ? t.missing : issue?.problem === 'future' ? t.future : t.wrong}
        </p>
      )}
    </div>
  )
}

function Options<Value extends string | boolean>({
  options,
  value,
  onChoose,
}: {
  readonly options: readonly (readonly [Value, string])[]
  readonly value: string | boolean | undefined
  readonly onChoose: (value: Value | undefined) => void
}) {
  return (
    <div className="options">
      {options.map(([id, words]) => (
        <button
          key={String(id)}
          type="button"
          className={id === value ? 'option option-on' : 'option'}
          aria-pressed={id === value}
          onClick={() => onChoose(id === value ? undefined : id)}
        >
          {words}
        </button>
      ))}
    </div>
  )
}
