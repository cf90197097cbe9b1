import { useStore } from '@nanostores/react'
import { isLocalDate } from '@jejaring/core/calendar/local-date'
import type { Observation, Quantity } from '@jejaring/core/catalogue/observation'
import { useText } from '../i18n/use-text.ts'
import { AnswerOptions } from './answer-options.tsx'
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
  const text = value?.kind === 'typed' ? (value.texts[0] ?? '') : ''
  const choose = (chosen: string | boolean | undefined) =>
    set(chosen === undefined ? undefined : { kind: 'chosen', value: chosen })
  const isMissing = props.isStrict && issue?.problem === 'missing'
  const doubt = value?.kind === 'notMeasured' ? undefined : props.doubts[field]
  return (
    <div className="other-field" role="group" aria-label={label}>
      <div className="other-field-head">
        <span className="other-field-label">{label}</span>
        {observation.optional !== true && (
          <button
            type="button"
            className="link-button small"
            onClick={() => props.onNotMeasured(service.id, [field])}
          >
            {value?.kind === 'notMeasured'
              ? t[value.reason]
              : observation.kind === 'quantity'
                ? t.notMeasured
                : t.notAnswered}
          </button>
        )}
      </div>
      {observation.kind === 'yesNo' && (
        <AnswerOptions
          label={label}
          empty={t.choose}
          options={[
            [true, t.yes],
            [false, t.no],
          ]}
          value={value?.kind === 'chosen' ? value.value : undefined}
          onChoose={choose}
        />
      )}
      {observation.kind === 'choice' && (
        <AnswerOptions
          label={label}
          empty={t.choose}
          options={Object.entries(observation.options).map(
            ([id, words]) => [id, say(words)] as const,
          )}
          value={value?.kind === 'chosen' ? value.value : undefined}
          onChoose={choose}
        />
      )}
      {observation.kind === 'quantity' && (
        <AnswerOptions
          label={label}
          empty={t.choose}
          options={stepsOf(observation).map((step) => [step, String(step)] as const)}
          value={text === '' ? undefined : Number(text)}
          onChoose={(step) =>
            set(step === undefined ? undefined : { kind: 'typed', texts: [String(step)] })
          }
        />
      )}
      {observation.kind === 'day' && (
        <DayField
          label={label}
          day={isLocalDate(text) ? text : undefined}
          {...(observation.ahead === true ? { min: props.form.on } : { max: props.form.on })}
          onChoose={(day) => set(day === undefined ? undefined : { kind: 'typed', texts: [day] })}
        />
      )}
      {observation.kind === 'words' && (
        <WordsInput
          label={label}
          maxLength={observation.maxLength}
          value={text}
          onWrite={(words) => set(words === '' ? undefined : { kind: 'typed', texts: [words] })}
        />
      )}
      {doubt !== undefined && issue === undefined && (
        <p className="field-issue" role="status">
          {say(doubt)}
        </p>
      )}
      {(isMissing ||
        issue?.problem === 'future' ||
        issue?.problem === 'expired' ||
        (issue?.problem === 'wrongKind' && value !== undefined)) && (
        <p className="field-issue" role="alert">
          {isMissing
            ? t.missing
            : issue?.problem === 'future'
              ? t.future
              : issue?.problem === 'expired'
                ? t.expired
                : t.wrong}
        </p>
      )}
    </div>
  )
}

/** Every value the number may have. */
const stepsOf = ({ plausible: [min, max] }: Quantity): readonly number[] =>
  Array.from({ length: max - min + 1 }, (_, step) => min + step)

/** Longer than a line of a phone. */
const LONG = 80

function WordsInput({
  label,
  maxLength,
  value,
  onWrite,
}: {
  readonly label: string
  readonly maxLength: number
  readonly value: string
  readonly onWrite: (words: string) => void
}) {
  const common = { className: 'plain-input', 'aria-label': label, maxLength, value }
  return maxLength > LONG ? (
    <textarea {...common} rows={2} onChange={({ currentTarget }) => onWrite(currentTarget.value)} />
  ) : (
    <input {...common} onChange={({ currentTarget }) => onWrite(currentTarget.value)} />
  )
}
