import { useStore } from '@nanostores/react'
import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { catalogue } from '@jejaring/core/catalogue/index'
import { judgeDraft } from '@jejaring/core/encounter/draft'
import { blocks, isWrong, validate } from '@jejaring/core/forms/validate'
import { servicesById } from '@jejaring/core/judge/history'
import {
  answersOf,
  bodyOf,
  emptyService,
  pressKey,
  withField,
  type Place,
  type VisitForm,
} from '../../forms/form-state.ts'
import { formMessages } from '../../forms/forms.messages.ts'
import { gravestOf, WhatToDo } from '../../forms/visit-results.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { useHoldUpdate } from '../../session/held-update.ts'
import { useMe } from '../../session/session.ts'
import { today } from '../../store/device-clock.ts'
import { factsOf } from '../../store/fold-in.ts'
import type { PersonView } from '../../store/use-person.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { NumberPad } from '../../ui/number-pad.tsx'
import { Phone } from '../../ui/phone.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { WithPerson } from '../person/with-person.tsx'
import { ReasonSheet, type Asking } from './reason-sheet.tsx'
import { SaveDock } from './save-dock.tsx'
import { saveVisit } from './save-visit.ts'
import { ServiceCard } from './service-card.tsx'
import { ServiceChooser } from './service-chooser.tsx'
import { freshForm, useVisitForm } from './use-visit-form.ts'
import { VisitHead } from './visit-head.tsx'
import { visitMessages } from './visit.messages.ts'
import './visit.css'

export default function Visit({ person }: { readonly person: string }) {
  return (
    <WithPerson person={person} back={`/people/${person}`}>
      {(view) => <VisitOf person={person} view={view} />}
    </WithPerson>
  )
}

const services = servicesById(catalogue)

function VisitOf({ person, view }: { readonly person: string; readonly view: PersonView }) {
  const t = useStore(visitMessages)
  const words = useStore(formMessages)
  const say = useText()
  const format = useFormat()
  const me = useMe()
  const search = useSearch()
  const [, navigate] = useLocation()
  const [active, setActive] = useState<Place>()
  const [asking, setAsking] = useState<Asking>()
  const [hasBegun, setBegun] = useState(false)
  const [isStrict, setStrict] = useState(false)
  const [problem, setProblem] = useState<string>()
  useHoldUpdate()
  const fresh = useCallback(
    (of: PersonView): VisitForm => {
      if (me === undefined) throw new Error('nobody is signed in')
      return freshForm(of, me, new URLSearchParams(search))
    },
    [me, search],
  )
  const { form, change, forget } = useVisitForm(person, view, fresh)
  const cadre = me?.cadre ?? 'kader'
  // The digit is drawn first; class and curve follow in the next breath.
  const judgedForm = useDeferredValue(form)
  const judge = useCallback(
    (of: VisitForm) =>
      judgeDraft(
        view.record,
        {
          ...(of.encounter === undefined ? {} : { encounter: of.encounter }),
          on: of.on,
          body: bodyOf(of, services, cadre),
        },
        { catalogue, facts: factsOf(view.village) },
      ),
    [view, cadre],
  )
  const judged = useMemo(
    () => (judgedForm === undefined ? { services: [], doubts: {} } : judge(judgedForm)),
    [judgedForm, judge],
  )
  if (form === undefined) return <Phone bar={<AppBar title={t.title} />}>{<Waiting />}</Phone>

  if (!hasBegun) {
    setBegun(true)
    setActive(firstEmpty(form, new URLSearchParams(search).get('service')))
  }

  const given = form.services.flatMap((id) => services.get(id) ?? [])
  const issuesOf = (id: string, of = form) => {
    const service = services.get(id)
    const filled = of.forms[id] ?? emptyService
    return service === undefined || filled.notDone !== undefined
      ? []
      : validate(service.observes, answersOf(service, filled), today())
  }
  const quantities = given.flatMap((service) =>
    form.forms[service.id]?.notDone !== undefined
      ? []
      : Object.entries(service.observes).flatMap(([field, observation]) =>
          observation.kind === 'quantity' ? [{ service: service.id, field, observation }] : [],
        ),
  )
  const at = quantities.findIndex(
    (one) => one.service === active?.service && one.field === active.field,
  )
  const quantity = at === -1 ? undefined : quantities[at]
  const following = quantities[at + 1]
  // What cannot be, or was just put right, says nothing about the person.
  const told = judged.services.filter(
    ({ service }) =>
      !issuesOf(service).some(isWrong) &&
      (judgedForm === form || !issuesOf(service, judgedForm).some(isWrong)),
  )
  const gravest = gravestOf(told)

  const save = async () => {
    const wrong = wrongWith(form, view, t, format)
    const blocked = form.services.some((id) => issuesOf(id).some(blocks))
    if (wrong !== undefined || blocked || given.length === 0) {
      setStrict(true)
      setProblem(wrong ?? (given.length === 0 ? t.nothing : t.fixFirst))
      return
    }
    const { services: classes } = judgedForm === form ? judged : judge(form)
    const saved = await saveVisit(view, form, { cadre, judged: classes, say })
    void forget()
    navigate(`/people/${person}?saved=${saved}`, { replace: true })
  }

  const pad = active !== undefined && quantity !== undefined && (
    <NumberPad
      whole={quantity.observation.decimals === 0}
      onKey={(key) => {
        setProblem(undefined)
        change(pressKey(form, active, key, quantity.observation.decimals))
      }}
      next={
        following === undefined
          ? { label: words.done, kind: 'done', onPress: () => setActive(undefined) }
          : {
              label: say(following.observation.label),
              kind: 'next',
              onPress: () =>
                setActive({ service: following.service, field: following.field, reading: 0 }),
            }
      }
      onNotMeasured={() => setAsking({ kind: 'notMeasured', place: active })}
    />
  )

  return (
    <Phone
      narrow
      bar={
        <AppBar
          title={view.summary.name}
          context={`${format.longAge(view.summary.birthDate, form.on)} · ${form.encounter === undefined ? t.title : t.correct}`}
          back={() => {
            void forget()
            navigate(`/people/${person}`)
          }}
        />
      }
      foot={
        pad || (
          <SaveDock
            label={gravest === undefined ? t.save : t.saveAndRefer}
            onSave={save}
            {...(problem === undefined ? {} : { note: <span role="alert">{problem}</span> })}
          />
        )
      }
    >
      {active === undefined && (
        <>
          <VisitHead form={form} onChange={change} />
          <WhatToDo services={services} judged={told} />
        </>
      )}
      {given.map((service) => (
        <ServiceCard
          key={service.id}
          service={service}
          view={view}
          form={form}
          judgedForm={judgedForm ?? form}
          judged={told.find((one) => one.service === service.id)}
          doubts={judged.doubts[service.id] ?? {}}
          issues={issuesOf(service.id)}
          active={active}
          isStrict={isStrict}
          onActivate={setActive}
          onChange={(next) => {
            setProblem(undefined)
            change(next)
          }}
          onAsk={setAsking}
        />
      ))}
      {active !== undefined && <WhatToDo services={services} judged={told} />}
      <ServiceChooser
        view={view}
        form={form}
        cadre={cadre}
        onAdd={(id) => {
          const next = { ...form, services: [...form.services, id] }
          change(next)
          setActive(firstEmpty(next, id))
        }}
      />
      <ReasonSheet
        asking={asking}
        cadre={cadre}
        on={form.on}
        onClose={() => setAsking(undefined)}
        onNotMeasured={(place, reason) => {
          change(
            withField(form, place.service, place.field, reason && { kind: 'notMeasured', reason }),
          )
          setAsking(undefined)
          setActive(undefined)
        }}
        onNotDone={(service, notDone) => {
          const { notDone: _, ...rest } = form.forms[service] ?? emptyService
          change({
            ...form,
            forms: {
              ...form.forms,
              [service]: notDone === undefined ? rest : { ...rest, notDone },
            },
          })
          setAsking(undefined)
          setActive(undefined)
        }}
      />
    </Phone>
  )
}

/** Where typing begins: who opens a service to measure finds the pad open. */
function firstEmpty(form: VisitForm, id: string | null): Place | undefined {
  const service = id === null ? undefined : services.get(id)
  if (service === undefined || form.forms[service.id] !== undefined) return undefined
  const [first] = Object.entries(service.observes)
  return first?.[1].kind === 'quantity'
    ? { service: service.id, field: first[0], reading: 0 }
    : undefined
}

function wrongWith(
  form: VisitForm,
  view: PersonView,
  t: ReturnType<typeof visitMessages.get>,
  format: ReturnType<typeof useFormat>,
): string | undefined {
  if (form.on > today()) return t.inFuture
  if (form.on < view.summary.birthDate)
    return t.beforeBirth({ day: format.fullDay(view.summary.birthDate) })
  return undefined
}
