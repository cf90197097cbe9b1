import { useStore } from '@nanostores/react'
import { IconUserShare } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { rules } from '@jejaring/core/catalogue/rules'
import type { JudgedDraft } from '@jejaring/core/encounter/draft'
import { servicesById } from '@jejaring/core/judge/history'
import { withNotDone, withNotMeasured, type Place, type VisitForm } from '../../forms/form-state.ts'
import { rtOf } from '../../i18n/rt-of.ts'
import { useText } from '../../i18n/use-text.ts'
import { useHoldUpdate } from '../../session/held-update.ts'
import { useMe } from '../../session/session.ts'
import { today } from '../../store/device-clock.ts'
import { $index } from '../../store/index-of-people.ts'
import { ownCatalogue } from '../../store/own-catalogue.ts'
import type { FamilyView } from '../../store/use-family.ts'
import type { PersonView } from '../../store/use-person.ts'
import { visitDueOf } from '../../store/visits-due.ts'
import { writeDown } from '../../store/write-down.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { Phone } from '../../ui/phone.tsx'
import { householdMessages } from '../household/household.messages.ts'
import { WithFamily } from '../household/with-family.tsx'
import { ReasonSheet, type Asking } from '../visit/reason-sheet.tsx'
import { SaveDock } from '../visit/save-dock.tsx'
import { servicesFor } from '../visit/services-for.ts'
import { judgedFor } from '../visit/use-judged.ts'
import { typedAt, typedIn, VisitPad } from '../visit/visit-pad.tsx'
import { HandOver } from './hand-over.tsx'
import { HouseDoor } from './house-door.tsx'
import { visitsBefore, type HouseVisitForm, type MemberForm } from './house-visit-form.ts'
import { houseVisitMessages } from './house-visit.messages.ts'
import { MemberCard } from './member-card.tsx'
import { notesOfHouse } from './notes-of-house.ts'
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

  const save = async (onStored: () => void) => {
    const read = notesOfHouse(form, all, { village: view.village, cadre, judge, say })
    if (read.kind === 'unfinished') {
      setStrict(true)
      setProblem(t.fix({ name: read.name }))
      return
    }
    if (read.notes.length === 0) {
      setProblem(t.nothing)
      return
    }
    const entries = await writeDown(read.notes, onStored)
    void forget()
    const saved = entries.map(({ id }) => id).join('.')
    navigate(`/tasks?saved=${saved}&house=${house.id}`, { replace: true })
  }
  const answer = (change: (visit: VisitForm) => VisitForm) => {
    const of = all.find(({ id }) => id === asking?.person)
    if (of !== undefined) typeFor(of.id, { ...of.form, visit: change(of.form.visit) })
    setAsking(undefined)
    setActive(undefined)
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
      <HouseDoor form={form} village={view.village} isShort={isPadOpen} onChange={type} />
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
        onNotMeasured={(asked, reason) => answer((visit) => withNotMeasured(visit, asked, reason))}
        onNotDone={(service, notDone) => answer((visit) => withNotDone(visit, service, notDone))}
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
