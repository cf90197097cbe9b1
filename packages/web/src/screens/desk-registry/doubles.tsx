import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Double, Doubles as Found } from '@jejaring/core/sync/people'
import { useFormat } from '../../i18n/format.ts'
import { sendNotes } from '../../session/send-notes.ts'
import { useWhyNot } from '../../store/use-write.ts'
import type { Note } from '../../store/write-down.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Link } from '../../ui/link.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { usePlaceNames } from '../desk-home/place-names.ts'
import { samePeopleMessages } from '../same-people/same-people.messages.ts'
import { Compared, type Merged } from './compared.tsx'
import { registryMessages } from './desk-registry.messages.ts'
import { useFollowed } from '../../session/use-asked.ts'
import '../../ui/saved-line.css'

type Pair = Found['pairs'][number]

interface Props {
  readonly village: string
  readonly today: LocalDate
}

/** People who may be written down twice, side by side: merged after a look at the result, or told apart. */
export function Doubles({ village, today }: Props) {
  const t = useStore(registryMessages)
  const explain = useWhyNot()
  const { value, again } = useFollowed<Found>(`/api/doubles?village=${village}`)
  const [merged, setMerged] = useState<Merged>()
  const [said, setSaid] = useState<string>()
  const [trouble, setTrouble] = useState<string>()
  const send = async (note: Note): Promise<boolean> => {
    setTrouble(undefined)
    const written = await sendNotes([note])
    if (written.kind !== 'kept') setTrouble(explain(written))
    else again()
    return written.kind === 'kept'
  }
  if (value === undefined) return <Waiting rows={6} />
  if (value === 'failed') {
    return <ErrorLine action={{ label: t.again, onPress: again }}>{t.failed}</ErrorLine>
  }
  const tellApart = async ({ one, other }: Pair) => {
    const note: Note = {
      kind: 'persons-told-apart',
      village,
      subject: one.id,
      on: today,
      body: { other: other.id },
    }
    if (!(await send(note))) return
    setMerged(undefined)
    setSaid(t.toldApart({ one: one.name, other: other.name }))
  }
  const part = async ({ id, survivor, absorbed, name }: Merged) => {
    const body = { other: absorbed, merge: id }
    if (!(await send({ kind: 'merge-undone', village, subject: survivor, on: today, body }))) return
    setMerged(undefined)
    setSaid(t.parted({ name }))
  }
  return (
    <>
      {merged !== undefined && (
        <p className="saved-line small" role="status">
          {t.merged({ name: merged.name })}{' '}
          <button type="button" className="link-button" onClick={() => void part(merged)}>
            {t.part}
          </button>
        </p>
      )}
      {merged === undefined && said !== undefined && (
        <p className="saved-line small" role="status">
          {said}
        </p>
      )}
      {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
      {value.pairs.length === 0 ? (
        <EmptyState icon={IconUsers} title={t.pairsNone} text={t.pairsNoneText} />
      ) : (
        <>
          <p className="small mid registry-explain">{t.pairs(value.total)}</p>
          {value.pairs.map((pair) => (
            <PairCard
              key={`${pair.one.id} ${pair.other.id}`}
              pair={pair}
              today={today}
              onApart={() => void tellApart(pair)}
              onMerged={(next) => {
                setMerged(next)
                again()
              }}
            />
          ))}
        </>
      )}
    </>
  )
}

interface CardProps {
  readonly pair: Pair
  readonly today: LocalDate
  readonly onApart: () => void
  readonly onMerged: (merged: Merged) => void
}

function PairCard({ pair, today, onApart, onMerged }: CardProps) {
  const t = useStore(registryMessages)
  const words = useStore(samePeopleMessages)
  const [isOpen, setOpen] = useState(false)
  const { one, other, signs } = pair
  return (
    <article className="card double" aria-label={`${one.name}, ${other.name}`}>
      <div className="double-two">
        <One person={one} />
        <One person={other} />
      </div>
      <ul className="double-signs small">
        {(['same', 'near', 'differs'] as const).map((says) => {
          const facts = signs.filter((sign) => sign.says === says).map(({ fact }) => words[fact])
          return facts.length === 0 ? null : (
            <li key={says}>{words[says]({ facts: facts.join(', ') })}</li>
          )
        })}
      </ul>
      <span className="registry-ways">
        <Button variant="light" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t.hide : t.compare}
        </Button>
        <Button variant="default" onClick={onApart}>
          {t.apart}
        </Button>
      </span>
      {isOpen && <Compared pair={pair} today={today} onMerged={onMerged} />}
    </article>
  )
}

function One({ person }: { readonly person: Double }) {
  const t = useStore(registryMessages)
  const words = useStore(samePeopleMessages)
  const format = useFormat()
  const places = usePlaceNames()
  const day = format.shortDay(person.birthDate)
  return (
    <div>
      <Link href={`/desk/people/${person.village}/${person.id}`}>{person.name}</Link>
      {[
        person.birthDateEstimated === true ? words.bornAbout({ day }) : words.born({ day }),
        ...(person.motherName === undefined ? [] : [words.motherIs({ name: person.motherName })]),
        ...(person.nikEnd === undefined ? [] : [words.nikEnds({ end: person.nikEnd })]),
        `${places.neighbourhood(person.neighbourhood)}, ${t.household({ head: person.head })}`,
        person.lastVisit === undefined
          ? t.noVisit
          : t.lastVisit({ day: format.shortDay(person.lastVisit) }),
      ].map((line) => (
        <span key={line} className="small mid">
          {line}
        </span>
      ))}
    </div>
  )
}
