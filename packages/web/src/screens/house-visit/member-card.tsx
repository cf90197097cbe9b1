import { useStore } from '@nanostores/react'
import { useState, type ReactNode } from 'react'
import { addDays, daysBetween } from '@jejaring/core/calendar/local-date'
import { rules } from '@jejaring/core/catalogue/rules'
import type { Cadre } from '@jejaring/core/catalogue/define'
import type { JudgedDraft } from '@jejaring/core/encounter/draft'
import { isWrong } from '@jejaring/core/forms/validate'
import { servicesById } from '@jejaring/core/judge/history'
import { DayField } from '../../forms/day-field.tsx'
import type { Place, VisitForm } from '../../forms/form-state.ts'
import { referralsOf } from '../../forms/told.ts'
import { reasonFor } from '../../forms/reason-for.ts'
import { WhatToDo } from '../../forms/visit-results.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useDoseName } from '../../i18n/use-dose-name.ts'
import { useText } from '../../i18n/use-text.ts'
import { today } from '../../store/device-clock.ts'
import type { PersonView } from '../../store/use-person.ts'
import type { PersonVisitDue, PersonVisitNeed } from '../../store/visits-due.ts'
import { StatusMark, type StatusKind } from '../../ui/status-mark.tsx'
import { issuesIn } from '../visit/issues-in.ts'
import type { Asking } from '../visit/reason-sheet.tsx'
import { ServiceCard } from '../visit/service-card.tsx'
import type { OfferedServices } from '../visit/services-for.ts'
import { withoutEmpty, type MemberForm } from './house-visit-form.ts'
import { houseVisitMessages } from './house-visit.messages.ts'
import { OtherResult } from './other-result.tsx'

const services = servicesById(rules)
/** The next round of a week is what people promise. */
const PROMISE_DAYS = 7
/** Lines read at a glance. */
const NEEDS = 2
const NAMED = 3

interface Props {
  readonly view: PersonView
  readonly form: MemberForm
  readonly judged: JudgedDraft
  readonly due: PersonVisitDue | undefined
  readonly offered: OfferedServices
  readonly cadre: Cadre
  readonly active: Place | undefined
  readonly isStrict: boolean
  readonly onActivate: (place: Place | undefined) => void
  readonly onChange: (form: MemberForm) => void
  readonly onAsk: (asking: Asking) => void
}

/** One of the family: why somebody came, and only what is due. */
export function MemberCard(props: Props) {
  const { view, form, judged, due, offered, active, isStrict, onChange } = props
  const t = useStore(houseVisitMessages)
  const say = useText()
  const nameOfDose = useDoseName()
  const format = useFormat()
  const reason = useReason(props.cadre)
  const [isChoosing, setChoosing] = useState(false)
  const { summary } = view
  const { visit, apart } = form
  const shown = visit.services.flatMap((id) => services.get(id) ?? [])
  const more = offered.due.filter(({ service }) => !visit.services.includes(service.id))
  const change = (next: VisitForm) => onChange({ ...form, visit: next })
  const add = (id: string) => change({ ...visit, services: [...visit.services, id] })
  const isMet = apart === undefined
  const needs = due === undefined ? [] : due.needs
  const named = offered.elsewhere
    .slice(0, NAMED)
    .map(({ service, window }) =>
      window?.dose === undefined ? say(service.label) : nameOfDose(window.dose),
    )
    .join(', ')
  const rest = offered.elsewhere.length - NAMED
  const elsewhere = t.elsewhere({
    what: rest > 0 ? t.namedAndMore({ named, count: String(rest) }) : named,
  })
  const isEmpty = needs.length + shown.length + more.length + offered.elsewhere.length === 0
  return (
    <section className="card house-member" aria-label={summary.name}>
      <div className="house-member-head">
        <span className="initial" aria-hidden>
          {summary.name.slice(0, 1)}
        </span>
        <h2>
          {summary.name} <span className="small dim">{format.age(summary.birthDate, today())}</span>
        </h2>
        <Standing {...props} isEmpty={isEmpty} />
      </div>
      {isMet && needs.length > 0 && (
        <ul className="house-member-needs small">
          {needs.slice(0, NEEDS).map((need) => (
            <li key={`${need.reason} ${need.window?.service ?? need.referral?.id ?? ''}`}>
              {reason(need)}
            </li>
          ))}
          {needs.length > NEEDS && <li>{t.moreLate({ count: String(needs.length - NEEDS) })}</li>}
        </ul>
      )}
      {isMet &&
        shown.map((service) => (
          <ServiceCard
            key={service.id}
            service={service}
            view={view}
            form={visit}
            judgedForm={visit}
            judged={judged.services.find((one) => one.service === service.id)}
            doubts={judged.doubts[service.id] ?? {}}
            issues={issuesIn(service, visit, judged.skips[service.id] ?? [])}
            skipped={judged.skips[service.id] ?? []}
            active={active}
            isStrict={isStrict}
            isAdded={false}
            onActivate={props.onActivate}
            onChange={change}
            onAsk={props.onAsk}
          />
        ))}
      {isMet && active === undefined && (
        <WhatToDo services={services} judged={toldOf(visit, judged)} />
      )}
      {isMet && (more.length > 0 || offered.elsewhere.length > 0) && (
        <div className="house-member-more">
          {more.length > 0 && (
            <details className="house-member-rest">
              <summary>{t.others({ count: String(more.length) })}</summary>
              {more.map(({ service }) => (
                <button
                  key={service.id}
                  type="button"
                  className="link-button"
                  onClick={() => add(service.id)}
                >
                  {t.record({ what: say(service.label) })}
                </button>
              ))}
            </details>
          )}
          {offered.elsewhere.length > 0 && (
            <Promise form={form} onChange={onChange}>
              {elsewhere}
            </Promise>
          )}
        </div>
      )}
      <button
        type="button"
        className="link-button small house-member-other"
        onClick={() => setChoosing(true)}
      >
        {isMet ? t.other : t.wasMet}
      </button>
      <OtherResult
        opened={isChoosing}
        name={summary.name}
        onClose={() => setChoosing(false)}
        onChoose={(chosen) => {
          const { apart: _, ...rest } = form
          onChange(chosen === undefined ? rest : { ...rest, apart: chosen })
          setChoosing(false)
        }}
      />
    </section>
  )
}

/** What cannot be says nothing about the person. */
const toldOf = (visit: VisitForm, judged: JudgedDraft) =>
  judged.services.filter(
    ({ service }) =>
      !issuesIn(services.get(service), visit, judged.skips[service] ?? []).some(isWrong),
  )

function Standing({ form, judged, offered, due, isEmpty }: Props & { readonly isEmpty: boolean }) {
  const t = useStore(houseVisitMessages)
  const filled = withoutEmpty(form.visit).services.length
  const of = offered.due.length
  const [kind, word]: readonly [StatusKind, string] =
    form.apart !== undefined
      ? ['watch', t[form.apart]]
      : referralsOf(services, toldOf(form.visit, judged)).length > 0
        ? ['act', t.referred]
        : form.comesOn !== undefined
          ? ['watch', t.promised]
          : isEmpty
            ? ['ok', t.complete]
            : filled > 0
              ? [
                  filled >= of ? 'ok' : 'open',
                  t.filled({ done: String(filled), of: String(Math.max(of, filled)) }),
                ]
              : [
                  due?.needs[0]?.reason === 'danger' ? 'act' : 'open',
                  t.toDo({ of: String(of + offered.elsewhere.length) }),
                ]
  return (
    <span className={`house-member-standing small house-member-${kind}`}>
      <StatusMark kind={kind} size={16} /> {word}
    </span>
  )
}

/** Why somebody came, and since when, in a few words. */
function useReason(cadre: Cadre): (need: PersonVisitNeed) => string {
  const t = useStore(houseVisitMessages)
  const say = useText()
  const nameOfDose = useDoseName()
  const format = useFormat()
  return ({ reason, since, window, referral }) => {
    if (reason === 'data') return t.dataWrong
    if (referral !== undefined) return t.danger({ what: say(reasonFor(cadre, services, referral)) })
    const label = window === undefined ? undefined : services.get(window.service)?.label
    const what =
      window?.dose === undefined
        ? label === undefined
          ? t.control
          : say(label)
        : nameOfDose(window.dose)
    const days = daysBetween(since, today())
    return t.late({ what, time: format.wait(days) })
  }
}

function Promise({
  form,
  onChange,
  children,
}: Pick<Props, 'form' | 'onChange'> & { readonly children: ReactNode }) {
  const t = useStore(houseVisitMessages)
  const { comesOn } = form
  return (
    <div className="house-member-promise">
      <span className="small mid">{children}</span>
      {comesOn === undefined ? (
        <button
          type="button"
          className="link-button"
          onClick={() => onChange({ ...form, comesOn: addDays(today(), PROMISE_DAYS) })}
        >
          {t.comesOn}
        </button>
      ) : (
        <label>
          <span className="small">{t.comesOn}</span>
          <DayField
            label={t.comesOn}
            day={comesOn}
            min={today()}
            onChoose={(day) => {
              const { comesOn: _, ...rest } = form
              onChange(day === undefined ? rest : { ...form, comesOn: day })
            }}
          />
        </label>
      )}
    </div>
  )
}
