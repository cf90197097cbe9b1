import { useStore } from '@nanostores/react'
import {
  IconHandStop,
  IconHomeCheck,
  IconHomeOff,
  IconTruck,
  IconUserShare,
} from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { rules } from '@jejaring/core/catalogue/rules'
import type { JudgedDraft } from '@jejaring/core/encounter/draft'
import { blocks } from '@jejaring/core/forms/validate'
import { servicesById } from '@jejaring/core/judge/history'
import { DayField } from '../../forms/day-field.tsx'
import { withField, type Place } from '../../forms/form-state.ts'
import { referralsOf } from '../../forms/told.ts'
import { rtOf } from '../../i18n/rt-of.ts'
import { useText } from '../../i18n/use-text.ts'
import { useHoldUpdate } from '../../session/held-update.ts'
import { useMe } from '../../session/session.ts'
import { today } from '../../store/device-clock.ts'
import { $index } from '../../store/index-of-people.ts'
import { ownCatalogue } from '../../store/own-catalogue.ts'
import type { FamilyView } from '../../store/use-family.ts'
import type { PersonView } from '../../store/use-person.ts'
import { MovedToField } from '../person/moved-to.tsx'
import { visitDueOf } from '../../store/visits-due.ts'
import { writeDown, type Note } from '../../store/write-down.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { Phone } from '../../ui/phone.tsx'
import { householdMessages } from '../household/household.messages.ts'
import { WithFamily } from '../household/with-family.tsx'
import { issuesIn } from '../visit/issues-in.ts'
import { ReasonSheet, type Asking } from '../visit/reason-sheet.tsx'
import { SaveDock } from '../visit/save-dock.tsx'
import { notesOfVisit } from '../visit/save-visit.ts'
import { servicesFor } from '../visit/services-for.ts'
import { judgedFor } from '../visit/use-judged.ts'
import { typedAt, typedIn, VisitPad } from '../visit/visit-pad.tsx'
import { HandOver } from './hand-over.tsx'
import {
  movedOf,
  notesOf,
  visitsBefore,
  withoutEmpty,
  type Door,
  type HouseVisitForm,
  type MemberForm,
} from './house-visit-form.ts'
import { houseVisitMessages } from './house-visit.messages.ts'
import { MemberCard } from './member-card.tsx'
import { freshMember, useHouseVisitForm } from './use-house-visit-form.ts'
import '../people/people.css'
import '../visit/visit.css'
import './house-visit.css'

/** One visit to a household: everybody who lives there, only what is due, one save. */
export default function HouseVisit({ household }: { readonly household: string }) {
  return (
    <WithFamily household={household} back="/tasks">
      {(view) => <VisitTo view={view} />}
    </WithFamily>
  )
}

const services = servicesById(rules)
const doors = [
  { door: 'met', icon: IconHomeCheck },
  { door: 'not-at-home', icon: IconHomeOff },
  { door: 'refused', icon: IconHandStop },
  { door: 'moved', icon: IconTruck },
] as const satisfies readonly { readonly door: Door; readonly icon: unknown }[]

function VisitTo({ view }: { readonly view: FamilyView }) {
  const t = useStore(houseVisitMessages)
  const { family } = useStore(householdMessages)
  const say = useText()
  const me = useMe()
  const index = useStore($index)
  const [, navigate] = useLocation()
  const [active, setActive] = useState<{ readonly person: string; readonly place: Place }>()
  const [asking, setAsking] = useState<{ readonly person: string; readonly what: Asking }>()
  const [isHanding, setHanding] = useState(false)
  const [isStrict, setStrict] = useState(false)
  const [problem, setProblem] = useState<string>()
  useHoldUpdate()
  const cadre = me?.cadre ?? 'kader'
  const { house } = view
  const { form, change, forget } = useHouseVisitForm(house.id)
  const members = useMemo(
    () =>
      view.members.map((member) => {
        const { id } = member.record
        const person = index?.people.get(id)
        const options = { catalogue: ownCatalogue(), on: today(), cadre, reported: false }
        return {
          view: member,
          id,
          due: person === undefined ? undefined : visitDueOf(person, today()),
          offered: servicesFor(member.history, member.summary.due, { ...options, setting: 'home' }),
        }
      }),
    [view, index, cadre],
  )
  const judge = useJudgedOnce()
  const title = family({ head: house.headName })
  if (form === undefined) return <Phone bar={<AppBar title={title} back="/tasks" />}>{null}</Phone>

  const all = members.map((member) => {
    const own = form.members[member.id] ?? freshMember(member.due, member.offered, form.on)
    return { ...member, form: own, judged: judge(member.view, own, cadre) }
  })
  const type = (next: HouseVisitForm) => {
    setProblem(undefined)
    change(next)
  }
  const typeFor = (id: string, member: MemberForm) =>
    type({ ...form, members: { ...form.members, [id]: member } })
  const awaited = members.filter(({ due }) => due !== undefined)

  const save = async () => {
    const notes: Note[] = []
    for (const { view: member, id, form: own, due } of all) {
      const isMet = form.door === 'met' && own.apart === undefined
      const visit = withoutEmpty(own.visit)
      const judged = judge(member, { ...own, visit }, cadre)
      const isBlocked = visit.services.some((service) =>
        issuesIn(services.get(service), visit, judged.skips[service] ?? []).some(blocks),
      )
      if (isMet && isBlocked) {
        setStrict(true)
        setProblem(t.fix({ name: member.summary.name }))
        return
      }
      const referrals = isMet ? referralsOf(services, judged.services) : []
      const given =
        isMet && visit.services.length > 0
          ? notesOfVisit(member, visit, { ...judged, referrals, say })
          : undefined
      notes.push(
        ...(given?.notes ?? []),
        ...notesOf(
          form,
          {
            person: id,
            village: view.village,
            form: own,
            isAwaited: due !== undefined || (form.door !== 'met' && awaited.length === 0),
            isReferred: referrals.length > 0,
            ...(given === undefined ? {} : { encounter: given.encounter }),
          },
          cadre,
        ),
      )
    }
    if (notes.length === 0) {
      setProblem(t.nothing)
      return
    }
    const entries = await writeDown(notes)
    void forget()
    const saved = entries.map(({ id }) => id).join('.')
    navigate(`/tasks?saved=${saved}&house=${house.id}`, { replace: true })
  }

  const at = all.find(({ id }) => id === active?.person)
  const typed =
    at === undefined
      ? []
      : typedIn(
          at.form.visit.services.flatMap((id) => services.get(id) ?? []),
          at.form.visit,
          at.judged.skips,
        )
  const field = typedAt(typed, active?.place)
  const activate = (person: string) => (place: Place | undefined) =>
    setActive(place === undefined ? undefined : { person, place })
  const isPadOpen = at !== undefined && active !== undefined && field !== undefined
  return (
    <Phone
      narrow
      bar={
        <AppBar
          title={title}
          context={t.line({
            rt: rtOf(house.rt),
            count: String(members.length),
            nth: String(visitsBefore(members.map((one) => one.view.record.visits)) + 1),
          })}
          back={() => {
            void forget()
            navigate('/tasks')
          }}
          trailing={
            <button
              type="button"
              className="icon-link"
              aria-label={t.handOver}
              onClick={() => setHanding(true)}
            >
              <IconUserShare size={24} stroke={1.75} aria-hidden />
            </button>
          }
        />
      }
      foot={
        isPadOpen ? (
          <VisitPad
            typed={typed}
            at={field}
            active={active.place}
            form={at.form.visit}
            onType={(visit) => typeFor(at.id, { ...at.form, visit })}
            onActivate={activate(at.id)}
            onAsk={(what) => setAsking({ person: at.id, what })}
          />
        ) : (
          <SaveDock
            label={t.save}
            onSave={save}
            {...(problem === undefined ? {} : { note: <span role="alert">{problem}</span> })}
          />
        )
      }
    >
      {!isPadOpen && (
        <div className="house-doors" role="radiogroup" aria-label={t.door}>
          {doors.map(({ door, icon: Icon }) => (
            <label
              key={door}
              className={form.door === door ? 'house-door house-door-on' : 'house-door'}
            >
              <input
                type="radio"
                name="door"
                checked={form.door === door}
                onChange={() => type({ ...form, door })}
              />
              <Icon size={20} stroke={1.75} aria-hidden />
              {t[door]}
            </label>
          ))}
        </div>
      )}
      {form.door === 'not-at-home' && <p className="house-said small">{t.awayText}</p>}
      {form.door === 'refused' && (
        <div className="house-said">
          <p className="small">{t.refusedText}</p>
          <label>
            <span className="small mid">{t.again}</span>
            <DayField
              label={t.again}
              day={form.again}
              min={form.on}
              onChoose={(again) => again !== undefined && type({ ...form, again })}
            />
          </label>
        </div>
      )}
      {form.door === 'moved' && (
        <div className="house-said">
          <p className="small">{t.movedText}</p>
          <MovedToField
            value={movedOf(form)}
            from={view.village}
            onChange={({ to, village }) => {
              const { movedVillage: _, ...rest } = form
              type({
                ...rest,
                movedTo: to,
                ...(village === undefined ? {} : { movedVillage: village }),
              })
            }}
          />
        </div>
      )}
      {all.length === 0 && <p className="house-said small">{t.nobody}</p>}
      {form.door === 'met' &&
        all.map(({ view: member, id, form: own, judged, due, offered }) => (
          <MemberCard
            key={id}
            view={member}
            form={own}
            judged={judged}
            due={due}
            offered={offered}
            cadre={cadre}
            active={active?.person === id ? active.place : undefined}
            isStrict={isStrict}
            onActivate={activate(id)}
            onChange={(next) => typeFor(id, next)}
            onAsk={(what) => setAsking({ person: id, what })}
          />
        ))}
      <HandOver
        opened={isHanding}
        village={view.village}
        rt={house.rt}
        people={(awaited.length > 0 ? awaited : members).map(({ id }) => id)}
        onClose={() => setHanding(false)}
      />
      <ReasonSheet
        asking={asking?.what}
        cadre={cadre}
        on={form.on}
        onClose={() => setAsking(undefined)}
        onNotMeasured={({ service, fields }, reason) => {
          const of = all.find(({ id }) => id === asking?.person)
          if (of !== undefined) {
            const value = { kind: 'notMeasured', reason } as const
            const visit = fields.reduce(
              (before, one) => withField(before, service, one, value),
              of.form.visit,
            )
            typeFor(of.id, { ...of.form, visit })
          }
          setAsking(undefined)
          setActive(undefined)
        }}
        onNotDone={(service, notDone) => {
          const of = all.find(({ id }) => id === asking?.person)
          if (of !== undefined) {
            const { visit } = of.form
            const known = { fields: visit.forms[service]?.fields ?? {} }
            const next = notDone === undefined ? known : { ...known, notDone }
            typeFor(of.id, {
              ...of.form,
              visit: { ...visit, forms: { ...visit.forms, [service]: next } },
            })
          }
          setAsking(undefined)
          setActive(undefined)
        }}
      />
    </Phone>
  )
}

/** Judges each form once: typing for one of the family judges nobody else anew. */
function useJudgedOnce() {
  const [known] = useState(
    () => new WeakMap<MemberForm, { readonly view: PersonView; readonly judged: JudgedDraft }>(),
  )
  return (view: PersonView, form: MemberForm, cadre: Parameters<typeof judgedFor>[2]) => {
    const before = known.get(form)
    if (before?.view === view) return before.judged
    const judged = judgedFor(view, form.visit, cadre)
    known.set(form, { view, judged })
    return judged
  }
}
