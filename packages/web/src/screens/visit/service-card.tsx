import { useStore } from '@nanostores/react'
import { useEffect, useMemo, useRef } from 'react'
import type { Service } from '@jejaring/core/catalogue/define'
import type { Text } from '@jejaring/core/catalogue/observation'
import { askedOf } from '@jejaring/core/forms/asked'
import { isWrong, type Issue } from '@jejaring/core/forms/validate'
import type { JudgedService } from '@jejaring/core/judge/judgement'
import { textsOf, withField, type Place, type VisitForm } from '../../forms/form-state.ts'
import { LastVial } from '../../forms/last-vial.tsx'
import { formMessages } from '../../forms/forms.messages.ts'
import { partsOf } from '../../forms/form-parts.ts'
import { Folded, Parts } from '../../forms/service-fields.tsx'
import { ServiceResults } from '../../forms/visit-results.tsx'
import { Special } from '../../forms/special.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useDoseName } from '../../i18n/use-dose-name.ts'
import { useText } from '../../i18n/use-text.ts'
import type { PersonView } from '../../store/use-person.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { doseDoubt, doseWords } from './dose-doubts.ts'
import { lastValues } from './last-values.ts'
import type { Asking } from './reason-sheet.tsx'
import { visitMessages } from './visit.messages.ts'

interface Props {
  readonly service: Service
  readonly view: PersonView
  readonly form: VisitForm
  /** The form as it was judged, a moment behind the keys. */
  readonly judgedForm: VisitForm
  readonly judged: JudgedService | undefined
  readonly doubts: Readonly<Record<string, Text>>
  readonly issues: readonly Issue[]
  /** Fields that are not asked of this person. */
  readonly skipped: readonly string[]
  readonly active: Place | undefined
  readonly isStrict: boolean
  /** Just added: brought into sight. */
  readonly isAdded: boolean
  readonly onActivate: (place: Place) => void
  readonly onChange: (form: VisitForm) => void
  readonly onAsk: (asking: Asking) => void
}

/** One service of the visit: its fields, what they mean, and why it was not given if it was not. */
export function ServiceCard(props: Props) {
  const { service, view, form, judged } = props
  const t = useStore(formMessages)
  const words = useStore(visitMessages)
  const format = useFormat()
  const say = useText()
  const nameOfDose = useDoseName()
  const doubt = useMemo(() => doseDoubt(service, form, view), [service, form, view])
  const notDone = form.forms[service.id]?.notDone
  const isKept = form.forms[service.id]?.kept !== undefined
  const dose = judged?.dose?.name
  const repeated = Object.entries(service.observes).filter(
    ([, observation]) => observation.kind === 'quantity' && observation.repeats === true,
  )
  const canRepeat =
    repeated.length > 0 &&
    repeated.every(([field]) => (textsOf(form, service.id, field).at(-1) ?? '') !== '')
  const isTight = props.active?.service === service.id
  const asked = { ...service, observes: askedOf(service.observes, props.skipped) }
  const parts = partsOf(asked.observes)
  const [first, ...later] = parts.asked
  const isToldFirst = first?.kind !== 'measured'
  const card = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isTight) card.current?.scrollIntoView({ block: isToldFirst ? 'nearest' : 'start' })
  }, [isTight, isToldFirst])
  const { isAdded } = props
  useEffect(() => {
    if (isAdded) card.current?.scrollIntoView({ block: 'start' })
  }, [isAdded])
  const last = useMemo(
    () => lastValues(view, service, form.encounter),
    [view, service, form.encounter],
  )
  const fields = {
    ...props,
    last,
    service: asked,
    onNotMeasured: (id: string, of: readonly string[]) =>
      props.onAsk({ kind: 'notMeasured', service: id, fields: of }),
  }
  // What cannot be is not drawn either.
  const shown = props.issues
    .filter(isWrong)
    .reduce((of, { field }) => withField(of, service.id, field, undefined), props.judgedForm)
  const remove = () => {
    const { [service.id]: _, ...forms } = form.forms
    props.onChange({ ...form, services: form.services.filter((id) => id !== service.id), forms })
  }
  return (
    <section
      ref={card}
      className={isTight ? 'card service-card service-card-tight' : 'card service-card'}
      aria-label={say(service.label)}
    >
      <div className="service-card-head">
        <h3>
          {say(service.label)}
          {dose !== undefined && <span className="dim">: {nameOfDose(dose)}</span>}
        </h3>
      </div>
      {isKept ? (
        <p className="small mid">{t.kept}</p>
      ) : notDone === undefined ? (
        <>
          {doubt !== undefined && (
            <ErrorLine>{doseWords(doubt, words, format, nameOfDose)}</ErrorLine>
          )}
          <LastVial service={service} form={form} onChange={props.onChange} />
          <Parts {...fields} parts={isToldFirst ? parts.asked : [first]} />
          {canRepeat && (
            <button
              type="button"
              className="link-button small service-again"
              onClick={() => {
                const next = repeated.reduce(
                  (before, [field]) =>
                    withField(before, service.id, field, {
                      kind: 'typed',
                      texts: [...textsOf(before, service.id, field), ''],
                    }),
                  form,
                )
                props.onChange(next)
                const [first] = repeated
                if (first !== undefined) {
                  props.onActivate({
                    service: service.id,
                    field: first[0],
                    reading: textsOf(next, service.id, first[0]).length - 1,
                  })
                }
              }}
            >
              {t.again}
            </button>
          )}
          <Special service={service.id} view={view} form={shown} judged={judged} />
          {judged !== undefined && <ServiceResults service={service} judged={judged} />}
          {!isToldFirst && <Parts {...fields} parts={later} />}
          <Folded {...fields} parts={parts.folded} />
        </>
      ) : (
        <p className="small mid">
          {t.notGiven}: {t[notDone.reason]}
        </p>
      )}
      <div className="service-card-foot">
        {!isKept && (
          <button
            type="button"
            className="link-button small"
            onClick={() =>
              notDone === undefined
                ? props.onAsk({ kind: 'notDone', service: service.id })
                : props.onChange({
                    ...form,
                    forms: {
                      ...form.forms,
                      [service.id]: { fields: form.forms[service.id]?.fields ?? {} },
                    },
                  })
            }
          >
            {notDone === undefined ? t.notGiven : t.giveAfterAll}
          </button>
        )}
        <button type="button" className="link-button small" onClick={remove}>
          {t.remove}
        </button>
      </div>
    </section>
  )
}
