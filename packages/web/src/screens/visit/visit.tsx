import { useStore } from '@nanostores/react'
import { Fragment, useCallback, useEffect, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { completedMonths } from '@jejaring/core/calendar/local-date'
import type { Service } from '@jejaring/core/catalogue/define'
import { bodyHeight } from '@jejaring/core/catalogue/observations/body'
import { rules } from '@jejaring/core/catalogue/rules'
import { blocks, isWrong } from '@jejaring/core/forms/validate'
import { servicesById } from '@jejaring/core/judge/history'
import { isTyped } from '../../forms/form-parts.ts'
import { withNotDone, withNotMeasured, type Place, type VisitForm } from '../../forms/form-state.ts'
import { rememberVials } from '../../forms/last-vial.tsx'
import { referralsOf } from '../../forms/told.ts'
import { WhatToDo } from '../../forms/visit-results.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { useHoldUpdate } from '../../session/held-update.ts'
import { useMe } from '../../session/session.ts'
import { today } from '../../store/device-clock.ts'
import type { PersonView } from '../../store/use-person.ts'
import { useWhyNot } from '../../store/use-write.ts'
import type { Write } from '../../store/write.ts'
import { newId } from '../../store/write-down.ts'
import { writeInField } from '../../store/write-in-field.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { Phone } from '../../ui/phone.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { WithPerson } from '../person/with-person.tsx'
import { issuesIn } from './issues-in.ts'
import { lastValues } from './last-values.ts'
import { doubtfulDoses } from './dose-doubts.ts'
import { isAfterDeath, misplacedWords, writtenMeanwhile, wrongWith } from './objections.ts'
import { isFilled, misplacedIn, withoutServices, withoutUntouched } from './other-place.ts'
import { PlaceSheet, type OtherPlace } from './place-sheet.tsx'
import { ReasonSheet, type Asking } from './reason-sheet.tsx'
import { SaveDock } from './save-dock.tsx'
import { notesOfVisit } from './save-visit.ts'
import { ServiceCard } from './service-card.tsx'
import { ServiceChooser } from './service-chooser.tsx'
import { byStation } from './services-for.ts'
import { useJudged } from './use-judged.ts'
import { freshForm, useVisitForm } from './use-visit-form.ts'
import { VisitHead } from './visit-head.tsx'
import { typedAt, typedIn, VisitPad } from './visit-pad.tsx'
import { visitMessages } from './visit.messages.ts'
import '../../ui/saved-line.css'
import './visit.css'

export default function Visit({ person }: { readonly person: string }) {
  return (
    <WithPerson person={person} back={`/people/${person}`}>
      {(view) => <FieldVisit person={person} view={view} />}
    </WithPerson>
  )
}

function FieldVisit({ person, view }: { readonly person: string; readonly view: PersonView }) {
  const [, navigate] = useLocation()
  // Where saving leads; loaded while the numbers are typed.
  useEffect(() => void import('../person/person.tsx'), [])
  return (
    <VisitOf
      view={view}
      draft={person}
      write={writeInField}
      onSaved={(visit, isCorrection) =>
        navigate(`/people/${person}?saved=${visit}${isCorrection ? '&corrected' : ''}`, {
          replace: true,
        })
      }
      onBack={() => navigate(`/people/${person}`)}
    />
  )
}

const services = servicesById(rules)
/** 19 years: where the growth tables end. Old people shrink slowly, and are measured when it matters. */
const GROWN_MONTHS = 19 * 12

interface Props {
  readonly view: PersonView
  /** Under which key the form is kept while it is written; absent where nothing may stay on the device. */
  readonly draft?: string
  readonly write: Write
  readonly onSaved: (visit: string, isCorrection: boolean) => void
  readonly onBack: () => void
}

/** One visit of one person, with any number of services. */
export function VisitOf({ view, draft, write, onSaved, onBack }: Props) {
  const t = useStore(visitMessages)
  const say = useText()
  const format = useFormat()
  const me = useMe()
  const search = useSearch()
  const [active, setActive] = useState<Place>()
  const [asking, setAsking] = useState<Asking>()
  const [hasBegun, setBegun] = useState(false)
  const [added, setAdded] = useState<string>()
  const [isStrict, setStrict] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [other, setOther] = useState<OtherPlace>()
  /** Services whose dose was given though it does not count. */
  const [sure, setSure] = useState<ReadonlySet<Service>>(new Set())
  useHoldUpdate()
  const [id] = useState(newId)
  // Its own, too: an answer may have been lost, and saving again writes the same visit.
  const knownOf = ({ record }: PersonView) =>
    new Set([id, ...record.encounters.map((one) => one.id)])
  const [known, setKnown] = useState(() => knownOf(view))
  const explain = useWhyNot()
  const fresh = useCallback(
    (of: PersonView): VisitForm => {
      if (me === undefined) throw new Error('nobody is signed in')
      return freshForm(of, me, new URLSearchParams(search))
    },
    [me, search],
  )
  const { form, change, forget, isOfAnotherDay, startAnew } = useVisitForm(draft, view, fresh)
  const cadre = me?.cadre ?? 'kader'
  const { judge, judged, judgedForm } = useJudged(view, form, cadre)
  if (form === undefined || judged === undefined)
    return <Phone bar={<AppBar title={t.title} />}>{<Waiting />}</Phone>

  if (!hasBegun) {
    setBegun(true)
    setActive(
      firstEmpty(form, new URLSearchParams(search).get('service') ?? form.offered?.[0] ?? null),
    )
  }

  const given = byStation(
    form.services.flatMap((id) => {
      const service = services.get(id)
      return service === undefined ? [] : [{ service }]
    }),
  )
  const issuesOf = (id: string, of = form, { skips } = judged) =>
    issuesIn(services.get(id), of, skips[id] ?? [])
  const typed = typedIn(
    given.flatMap(({ items }) =>
      items.flatMap(({ service }) => (form.forms[service.id]?.kept === undefined ? [service] : [])),
    ),
    form,
    judged.skips,
  )
  const at = typedAt(typed, active)
  // What cannot be, or was just put right, says nothing about the person.
  const told = judged.services.filter(
    ({ service }) =>
      !issuesOf(service).some(isWrong) &&
      (judgedForm === form || !issuesOf(service, judgedForm).some(isWrong)),
  )
  const isReferred = referralsOf(services, told).length > 0
  const type = (next: VisitForm) => {
    setProblem(undefined)
    if (next.on !== form.on) setSure(new Set())
    change(next)
  }
  const add = (ids: readonly string[]) => {
    const next = { ...form, services: [...form.services, ...ids] }
    change(next)
    setAdded(ids[0])
    setActive(firstEmpty(next, ids[0] ?? null))
  }
  const drop = (next: VisitForm) => {
    type(withoutServices(next, misplacedIn(next, services)))
    setOther(undefined)
  }
  const changeHead = (next: VisitForm) => {
    const misplaced = misplacedIn(next, services).filter((service) => isFilled(next, service))
    if (misplaced.length === 0) drop(next)
    else setOther({ form: next, misplaced })
  }

  const save = async (onStored: () => void) => {
    const touched = withoutUntouched(form)
    const last = judgedForm === touched ? judged : judge(touched)
    const wrong = wrongWith(touched, view, t, format) ?? misplacedWords(touched, t, say)
    const blocked = touched.services.some((id) => issuesOf(id, touched, last).some(blocks))
    if (wrong !== undefined || blocked || touched.services.length === 0) {
      setStrict(true)
      setProblem(wrong ?? (touched.services.length === 0 ? t.nothing : t.fixFirst))
      return
    }
    const doubtful = doubtfulDoses(touched, view).filter((one) => !sure.has(one))
    if (doubtful.length > 0) {
      setProblem(t.doseAnyway({ services: doubtful.map(({ label }) => say(label)).join(', ') }))
      setSure(new Set([...sure, ...doubtful]))
      return
    }
    const twice = writtenMeanwhile(touched, view, known)
    if (twice.length > 0) {
      setProblem(t.writtenMeanwhile({ services: twice.map(({ label }) => say(label)).join(', ') }))
      // Whoever presses again has measured twice.
      setKnown(knownOf(view))
      return
    }
    const { encounter, notes } = notesOfVisit(view, touched, {
      body: last.body,
      services: last.services,
      referrals: referralsOf(services, last.services),
      say,
      id,
    })
    const written = await write(notes, onStored)
    if (written.kind !== 'kept') {
      setProblem(explain(written))
      return
    }
    rememberVials(form)
    void forget()
    onSaved(encounter, form.encounter !== undefined)
  }

  const pad = active !== undefined && at !== undefined && (
    <VisitPad
      typed={typed}
      at={at}
      active={active}
      form={form}
      steady={steadyValue(view, services.get(active.service), active.field)}
      onType={type}
      onActivate={setActive}
      onAsk={setAsking}
    />
  )

  return (
    <Phone
      narrow
      bar={
        <AppBar
          title={view.summary.name}
          context={[
            form.on < view.summary.birthDate
              ? undefined
              : format.longAge(view.summary.birthDate, form.on),
            form.encounter === undefined ? t.title : t.correct,
          ]
            .filter((part) => part !== undefined)
            .join(' · ')}
          back={() => {
            void forget()
            onBack()
          }}
        />
      }
      foot={
        pad || (
          <SaveDock
            label={isReferred ? t.saveAndRefer : t.save}
            onSave={save}
            {...(problem === undefined ? {} : { note: <span role="alert">{problem}</span> })}
          />
        )
      }
    >
      {active === undefined && (
        <>
          <VisitHead village={view.village} form={form} onChange={changeHead} />
          {isAfterDeath(form, view) && (
            <p className="field-issue" role="alert">
              {wrongWith(form, view, t, format)}
            </p>
          )}
          {isOfAnotherDay && (
            <p className="saved-line small" role="status">
              {t.leftForm({ day: format.day(form.on) })}{' '}
              <button type="button" className="link-button" onClick={startAnew}>
                {t.startAnew}
              </button>
            </p>
          )}
          <WhatToDo services={services} judged={told} />
        </>
      )}
      {given.map(({ station, items }) => (
        <Fragment key={station}>
          {active === undefined && form.services.length > 1 && (
            <h2 className="visit-station-head">{t[station]}</h2>
          )}
          {items.map(({ service }) => (
            <ServiceCard
              key={service.id}
              service={service}
              view={view}
              form={form}
              judgedForm={judgedForm ?? form}
              judged={told.find((one) => one.service === service.id)}
              doubts={judged.doubts[service.id] ?? {}}
              issues={issuesOf(service.id)}
              skipped={judged.skips[service.id] ?? []}
              active={active}
              isStrict={isStrict}
              isAdded={service.id === added}
              onActivate={setActive}
              onChange={type}
              onAsk={setAsking}
            />
          ))}
        </Fragment>
      ))}
      {active !== undefined && <WhatToDo services={services} judged={told} />}
      <ServiceChooser view={view} form={form} cadre={cadre} onAdd={add} />
      <PlaceSheet
        other={other}
        onDrop={(of) => drop(of.form)}
        onClose={() => setOther(undefined)}
      />
      <ReasonSheet
        asking={asking}
        cadre={cadre}
        on={form.on}
        onClose={() => setAsking(undefined)}
        onNotMeasured={(asked, reason) => {
          change(withNotMeasured(form, asked, reason))
          setAsking(undefined)
          setActive(undefined)
        }}
        onNotDone={(service, notDone) => {
          change(withNotDone(form, service, notDone))
          setAsking(undefined)
          setActive(undefined)
        }}
      />
    </Phone>
  )
}

/** What an adult's height was: it is still that. Other measurements are taken anew. */
function steadyValue(view: PersonView, service: Service | undefined, field: string) {
  const isGrown = completedMonths(view.summary.birthDate, today()) >= GROWN_MONTHS
  if (service === undefined || !isGrown || service.observes[field]?.code !== bodyHeight.code)
    return undefined
  return lastValues(view, service, undefined).get(field)?.value
}

/** Where typing begins: who opens a service to measure finds the pad open. */
function firstEmpty(form: VisitForm, id: string | null): Place | undefined {
  const service = id === null ? undefined : services.get(id)
  if (service === undefined || form.forms[service.id] !== undefined) return undefined
  const [first] = Object.entries(service.observes)
  return first !== undefined && isTyped(first[1])
    ? { service: service.id, field: first[0], reading: 0 }
    : undefined
}
