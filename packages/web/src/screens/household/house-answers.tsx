import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useEffect, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { daysObserved, knownOn } from '@jejaring/core/household/observed'
import { isWrong, validate } from '@jejaring/core/forms/validate'
import { DayField } from '../../forms/day-field.tsx'
import { partsOf } from '../../forms/form-parts.ts'
import { withField, type VisitForm } from '../../forms/form-state.ts'
import { Parts } from '../../forms/service-fields.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { useHoldUpdate } from '../../session/held-update.ts'
import { useMe } from '../../session/session.ts'
import { today } from '../../store/device-clock.ts'
import { draftOf } from '../../store/draft.ts'
import type { FamilyView } from '../../store/use-family.ts'
import { writeDown } from '../../store/write-down.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { Dock } from '../../ui/dock.tsx'
import { Phone } from '../../ui/phone.tsx'
import { useAnswerWords } from '../../ui/use-answer-words.ts'
import { ReasonSheet, type Asking } from '../visit/reason-sheet.tsx'
import { answersIn, asBefore, freshHouse, HOUSE, toWrite } from './house-form.ts'
import { householdMessages } from './household.messages.ts'
import { WithFamily } from './with-family.tsx'
import '../visit/visit.css'
import './household.css'

/** What is asked about the house at a home visit; or the answers of a day, for putting them right. */
export default function HouseAnswers({ household }: { readonly household: string }) {
  return (
    <WithFamily household={household} back={`/households/${household}`}>
      {(view) => <AnswersOf view={view} />}
    </WithFamily>
  )
}

function AnswersOf({ view }: { readonly view: FamilyView }) {
  const t = useStore(householdMessages)
  const me = useMe()
  const format = useFormat()
  const [, navigate] = useLocation()
  const search = new URLSearchParams(useSearch())
  const day = daysObserved(view.record).find(({ on }) => on === search.get('correct'))
  const { form, change, forget } = useHouseForm(view.house.id, day)
  const [asking, setAsking] = useState<Asking>()
  const [note, setNote] = useState<string>()
  useHoldUpdate()
  const from = search.get('from')
  const page = (saved?: string) =>
    `/households/${view.house.id}?${new URLSearchParams({
      ...(from === null ? {} : { from }),
      ...(saved === undefined ? {} : { saved }),
    }).toString()}`
  const bar = (
    <AppBar
      title={t.house}
      context={t.family({ head: view.house.headName })}
      back={() => {
        void forget()
        navigate(page())
      }}
    />
  )
  if (form === undefined) return <Phone bar={bar}>{null}</Phone>

  const type = (next: VisitForm) => {
    setNote(undefined)
    change(next)
  }
  const save = async () => {
    const answers = toWrite(form, day)
    if (Object.keys(answers).length === 0) {
      setNote(day === undefined ? t.nothing : t.nothingNew)
      return
    }
    const [entry] = await writeDown([
      {
        kind: 'household-observed',
        village: view.village,
        subject: view.house.id,
        on: form.on,
        body: { answers },
      },
    ])
    void forget()
    navigate(page(entry?.id), { replace: true })
  }
  return (
    <Phone
      narrow
      bar={bar}
      foot={
        <Dock
          label={t.save}
          onPress={() => void save()}
          {...(note === undefined ? {} : { note: <span role="alert">{note}</span> })}
        />
      }
    >
      <div className="house-form-day">
        <span className="tiny dim">{t.date}</span>
        {day === undefined ? (
          <DayField
            label={t.date}
            day={form.on}
            words={
              form.on === today() ? t.today({ day: format.day(form.on) }) : format.shortDay(form.on)
            }
            max={today()}
            onChoose={(on) => {
              if (on !== undefined) type({ ...form, on })
            }}
          />
        ) : (
          <p>{format.fullDay(day.on)}</p>
        )}
      </div>
      {day === undefined && <LastTime view={view} form={form} onSame={type} />}
      <section className="card service-card" aria-label={t.house}>
        <Parts
          parts={partsOf(HOUSE.observes).asked}
          service={HOUSE}
          form={form}
          issues={validate(HOUSE.observes, answersIn(form), today()).filter(isWrong)}
          doubts={{}}
          last={new Map()}
          active={undefined}
          isStrict={false}
          onActivate={() => undefined}
          onChange={type}
          onNotMeasured={(service, fields) => setAsking({ kind: 'notMeasured', service, fields })}
        />
      </section>
      <ReasonSheet
        asking={asking}
        cadre={me?.cadre ?? 'kader'}
        on={form.on}
        onClose={() => setAsking(undefined)}
        onNotMeasured={({ fields }, reason) => {
          const value = { kind: 'notMeasured', reason } as const
          type(fields.reduce((of, field) => withField(of, HOUSE.id, field, value), form))
          setAsking(undefined)
        }}
        onNotDone={() => setAsking(undefined)}
      />
    </Phone>
  )
}

/** What the last visits found, and one press for a house in which nothing has changed. */
function LastTime({
  view,
  form,
  onSame,
}: {
  readonly view: FamilyView
  readonly form: VisitForm
  readonly onSame: (form: VisitForm) => void
}) {
  const t = useStore(householdMessages)
  const say = useText()
  const tell = useAnswerWords()
  const format = useFormat()
  const known = knownOn(view.record, form.on)
  const [last] = Object.values(known)
    .map(({ on }) => on)
    .toSorted()
    .toReversed()
  if (last === undefined) return null
  return (
    <section className="card house-last">
      <p className="small mid">
        <strong>{t.lastTime({ day: format.shortDay(last) })}</strong>
        <br />
        {Object.entries(HOUSE.observes)
          .flatMap(([field, observation]) => {
            const found = known[field]
            return found === undefined
              ? []
              : [`${say(observation.label)}: ${tell(observation, found.answer)}`]
          })
          .join(' · ')}
      </p>
      <Button variant="light" onClick={() => onSame(asBefore(form, known))}>
        {t.allSame}
      </Button>
    </section>
  )
}

/** The form as it was left, or a fresh one; a correction begins with what was told that day. */
function useHouseForm(household: string, day: ReturnType<typeof daysObserved>[number] | undefined) {
  const [form, setForm] = useState<VisitForm>()
  const key = `house:${household}${day === undefined ? '' : `:${day.on}`}`
  useEffect(() => {
    if (form !== undefined) return
    void draftOf<VisitForm>(key)
      .read()
      .then((kept) => setForm(kept ?? freshHouse(day?.on ?? today(), day?.answers)))
  }, [form, key, day])
  const change = (next: VisitForm) => {
    setForm(next)
    draftOf<VisitForm>(key).keep(next)
  }
  return { form, change, forget: draftOf(key).forget }
}
