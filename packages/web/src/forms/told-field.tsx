import { useStore } from '@nanostores/react'
import { isLocalDate } from '@jejaring/core/calendar/local-date'
import type { Observation } from '@jejaring/core/catalogue/observation'
import { useFormat } from '../i18n/format.ts'
import { useText } from '../i18n/use-text.ts'
import { DayField } from './day-field.tsx'
import { withField, type FieldValue } from './form-state.ts'
import { formMessages } from './forms.messages.ts'
import type { FieldProps } from './number-field.tsx'

/** Something chosen, dated or written. */
export function ToldField({
  service,
  field,
  observation,
  ...props
}: FieldProps & { readonly field: string; readonly observation: Observation }) {
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
