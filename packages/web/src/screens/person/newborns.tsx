import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { addDays, daysBetween } from '@jejaring/core/calendar/local-date'
import type { BirthSettlement } from '@jejaring/core/journal/birth-settled'
import { current } from '@jejaring/core/journal/writes'
import { birthsOf, relationOfChild, type Birth } from '@jejaring/core/person/births'
import type { Sex } from '@jejaring/core/person/person'
import { useFormat } from '../../i18n/format.ts'
import { today } from '../../store/device-clock.ts'
import { $index } from '../../store/index-of-people.ts'
import { takeBack } from '../../store/take-back.ts'
import type { PersonView } from '../../store/use-person.ts'
import { writeDown } from '../../store/write-down.ts'
import { newbornMessages } from './newborns.messages.ts'
import { Link } from '../../ui/link.tsx'
import '../../ui/saved-line.css'

/** Older births were registered by hand, or there is a reason why not. */
const RECENT_DAYS = 180
/** A child of the household who was registered by hand: its day may be told a little differently. */
const SAME_CHILD_DAYS = 3

/** After a delivery: each child born alive is registered by a tap, with what the mother's record knows. */
export function Newborns({ view }: { readonly view: PersonView }) {
  const index = useStore($index)
  const [done, setDone] = useState<ReadonlyMap<string, readonly string[]>>(new Map())
  const settled = new Map((view.record.births ?? []).map(({ child, as }) => [child, as]))
  const all = birthsOf(view.record).filter(({ bornOn }) => bornOn > addDays(today(), -RECENT_DAYS))
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set())
  const isOpen = ({ child }: Birth) => (settled.get(child) ?? 'open') === 'open'
  // What was settled a moment ago stays, to be taken back.
  const births = all.filter((birth) => isOpen(birth) || asked.has(birth.child))
  // Before everybody is read nobody knows who is registered already.
  if (births.length === 0 || index === undefined) return null
  const ids = new Set(births.map(({ child }) => child))
  const byHand = [...index.people.values()].filter(
    ({ id, household, birthDate }) =>
      !ids.has(id) &&
      household === view.summary.household &&
      births.some(({ bornOn }) => Math.abs(daysBetween(bornOn, birthDate)) <= SAME_CHILD_DAYS),
  ).length
  const said = all.filter(({ child }) => settled.get(child) === 'registered').length
  const justDone = births.filter(({ child }) => done.has(child))
  const open = births.filter(({ child }) => !done.has(child) && !index.people.has(child))
  return [...justDone, ...open.slice(Math.max(0, byHand - said))].map((birth) => (
    <Newborn
      key={birth.child}
      birth={birth}
      view={view}
      entries={done.get(birth.child)}
      settled={isOpen(birth) ? undefined : settled.get(birth.child)}
      onSettle={(as) => {
        setAsked(new Set([...asked, birth.child]))
        void writeDown([
          {
            kind: 'birth-settled',
            village: view.village,
            subject: view.record.id,
            on: today(),
            body: { child: birth.child, as },
          },
        ])
      }}
      onDone={(entries) => {
        const next = new Map(done)
        if (entries === undefined) next.delete(birth.child)
        else next.set(birth.child, entries)
        setDone(next)
      }}
    />
  ))
}

interface Props {
  readonly birth: Birth
  readonly view: PersonView
  /** Of the registration, once it was written down here. */
  readonly entries: readonly string[] | undefined
  /** Why it is not registered from here. */
  readonly settled: BirthSettlement | undefined
  readonly onSettle: (as: BirthSettlement) => void
  readonly onDone: (entries: readonly string[] | undefined) => void
}

function Newborn({ birth, view, entries, settled, onSettle, onDone }: Props) {
  const t = useStore(newbornMessages)
  const format = useFormat()
  const [isTooLate, setTooLate] = useState(false)
  const { record, village, summary } = view
  const { child, bornOn, nth, of } = birth
  const mother = summary.name
  const name = of === 1 ? t.name({ mother }) : t.nameNth({ nth: String(nth), mother })
  const register = async (sex: Sex) => {
    const body = {
      name: name.slice(0, 120),
      sex,
      birthDate: bornOn,
      household: summary.household,
      relation: relationOfChild(current(record.fields.relation)),
      mother: record.id,
      motherName: mother,
    }
    const written = await writeDown([
      { kind: 'person-registered', village, subject: child, on: today(), body },
    ])
    onDone(written.map(({ id }) => id))
  }
  const undo = async (ids: readonly string[]) => {
    if ((await takeBack(ids)) === 'taken') onDone(undefined)
    else setTooLate(true)
  }
  if (entries !== undefined) {
    return (
      <section className="saved-line small newborn-done" role="status">
        <span>{isTooLate ? t.tooLate : t.registered({ name })}</span>
        <Link href={`/people/${child}`} className="link-button">
          {t.open}
        </Link>
        {!isTooLate && (
          <button type="button" className="link-button" onClick={() => void undo(entries)}>
            {t.undo}
          </button>
        )}
      </section>
    )
  }
  const day = format.fullDay(bornOn)
  if (settled !== undefined) {
    return (
      <section className="saved-line small newborn-done" role="status">
        <span>{t.settled({ day })}</span>
        <button type="button" className="link-button" onClick={() => onSettle('open')}>
          {t.undo}
        </button>
      </section>
    )
  }
  return (
    <section className="card newborn">
      <b>{of === 1 ? t.born({ day }) : t.bornOf({ nth: String(nth), of: String(of), day })}</b>
      <p className="small mid">{t.explain({ name })}</p>
      <div className="newborn-sexes">
        <Button variant="light" onClick={() => void register('male')}>
          {t.boy}
        </Button>
        <Button variant="light" onClick={() => void register('female')}>
          {t.girl}
        </Button>
      </div>
      <details className="newborn-not">
        <summary>{t.notSo}</summary>
        {(['registered', 'died', 'none'] as const).map((as) => (
          <button key={as} type="button" className="link-button" onClick={() => onSettle(as)}>
            {t[`as_${as}`]}
          </button>
        ))}
      </details>
    </section>
  )
}
