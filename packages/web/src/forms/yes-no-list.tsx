import { useStore } from '@nanostores/react'
import type { YesNo } from '@jejaring/core/catalogue/observation'
import { useText } from '../i18n/use-text.ts'
import { withField, type FieldValue, type VisitForm } from './form-state.ts'
import { formMessages } from './forms.messages.ts'
import type { FieldProps } from './number-field.tsx'
import './yes-no-list.css'

interface Props extends FieldProps {
  readonly questions: readonly { readonly field: string; readonly question: YesNo }[]
}

/**
 * Many questions of yes or no, a line each. What was not asked stays empty: "the rest no" is pressed by somebody, never
 * assumed.
 */
export function YesNoList({ questions, ...props }: Props) {
  const t = useStore(formMessages)
  const service = props.service.id
  const values = props.form.forms[service]?.fields ?? {}
  const open = questions.filter(({ field }) => values[field] === undefined)
  const set = (field: string, value: FieldValue | undefined, of: VisitForm = props.form) =>
    withField(of, service, field, value)
  const restIsNo = () =>
    props.onChange(
      open.reduce(
        (form, { field }) => set(field, { kind: 'chosen', value: false }, form),
        props.form,
      ),
    )
  return (
    <div className="yes-no-list">
      {questions.map(({ field, question }) => (
        <YesNoRow
          key={field}
          question={question}
          value={values[field]}
          isMissing={props.isStrict && props.issues.some((one) => one.field === field)}
          onChange={(value) => props.onChange(set(field, value))}
        />
      ))}
      {open.length > 0 && (
        <div className="yes-no-foot">
          <button type="button" className="option" onClick={restIsNo}>
            {open.length === questions.length ? t.allNo : t.restNo({ count: String(open.length) })}
          </button>
          {open.some(({ question }) => question.optional !== true) && (
            <button
              type="button"
              className="link-button small"
              onClick={() =>
                props.onNotMeasured(
                  service,
                  open.map(({ field }) => field),
                )
              }
            >
              {t.cannotAsk}
            </button>
          )}
        </div>
      )}
    </div>
  )
}

function YesNoRow({
  question,
  value,
  isMissing,
  onChange,
}: {
  readonly question: YesNo
  readonly value: FieldValue | undefined
  readonly isMissing: boolean
  readonly onChange: (value: FieldValue | undefined) => void
}) {
  const t = useStore(formMessages)
  const say = useText()
  const label = say(question.label)
  const chosen = value?.kind === 'chosen' ? value.value : undefined
  return (
    <div
      className={isMissing ? 'yes-no-row yes-no-missing' : 'yes-no-row'}
      role="group"
      aria-label={label}
    >
      <span className="yes-no-question">
        {label}
        {value?.kind === 'notMeasured' && <span className="small dim"> {t[value.reason]}</span>}
      </span>
      {([true, false] as const).map((answer) => (
        <button
          key={String(answer)}
          type="button"
          className={chosen === answer ? 'option option-on' : 'option'}
          aria-pressed={chosen === answer}
          onClick={() =>
            onChange(chosen === answer ? undefined : { kind: 'chosen', value: answer })
          }
        >
          {answer ? t.yes : t.no}
        </button>
      ))}
    </div>
  )
}
