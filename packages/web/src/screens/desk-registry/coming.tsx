import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconHomeMove } from '@tabler/icons-react'
import { useState } from 'react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Coming as Person, Moves } from '@jejaring/core/sync/moves'
import type { PersonPage } from '@jejaring/core/sync/people'
import type { Village } from '@jejaring/core/sync/places'
import { useFormat } from '../../i18n/format.ts'
import { request } from '../../session/request.ts'
import { sendNotes } from '../../session/send-notes.ts'
import { useWhyNot } from '../../store/use-write.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Link } from '../../ui/link.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { registryMessages } from './desk-registry.messages.ts'
import { ReceiveForm } from './receive-form.tsx'
import { undoOf, type Received } from './receive-notes.ts'
import { useFollowed } from '../../session/use-asked.ts'
import '../../ui/saved-line.css'

interface Props {
  readonly village: Village
  readonly today: LocalDate
}

/** Who was said to come from another village: received, or not known here. */
export function Coming({ village, today }: Props) {
  const t = useStore(registryMessages)
  const explain = useWhyNot()
  const { value, again } = useFollowed<Moves>(`/api/moves?village=${village.code}`)
  const [receiving, setReceiving] = useState<{
    readonly person: Person
    readonly known?: PersonPage
  }>()
  const [done, setDone] = useState<Received & { readonly isUndone?: true }>()
  const [trouble, setTrouble] = useState<string>()
  if (value === undefined) return <Waiting rows={5} />
  if (value === 'failed') {
    return <ErrorLine action={{ label: t.again, onPress: again }}>{t.failed}</ErrorLine>
  }
  const decline = async (departure: string, isDeclined: boolean) => {
    setTrouble(undefined)
    const body = { village: village.code, departure, isDeclined }
    const answer = await request<Moves>('/api/moves/decline', { body })
    if (answer.kind === 'ok') again()
    else setTrouble(t.offline)
  }
  const receive = async (person: Person) => {
    setTrouble(undefined)
    if (person.before === undefined) return setReceiving({ person })
    const answer = await request<PersonPage>(`/api/people/${village.code}/${person.before}`)
    if (answer.kind === 'ok') setReceiving({ person, known: answer.value })
    else setTrouble(t.offline)
  }
  const undo = async (received: Received) => {
    const written = await sendNotes(undoOf(received, { today, mistake: t.mistake }))
    if (written.kind === 'kept') {
      setDone({ ...received, isUndone: true })
      again()
    } else setTrouble(explain(written))
  }
  return (
    <>
      {done !== undefined && (
        <p className="saved-line small" role="status">
          {(done.isUndone === true ? t.undone : t.done)({ name: done.name })}{' '}
          {done.isUndone !== true && (
            <>
              <Link href={`/desk/people/${village.code}/${done.person}`} className="link-button">
                {t.open}
              </Link>
              <button type="button" className="link-button" onClick={() => void undo(done)}>
                {t.undo}
              </button>
            </>
          )}
        </p>
      )}
      {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
      {value.coming.length === 0 ? (
        <EmptyState icon={IconHomeMove} title={t.comingNone} text={t.comingNoneText} />
      ) : (
        <>
          <p className="small mid registry-explain">{t.comingText}</p>
          <ul className="card registry-list">
            {value.coming.map((person) => (
              <Row
                key={person.departure}
                person={person}
                today={today}
                onReceive={() => void receive(person)}
                onDecline={(isDeclined) => void decline(person.departure, isDeclined)}
              />
            ))}
          </ul>
        </>
      )}
      <Sheet
        opened={receiving !== undefined}
        title={t.receiveTitle({ name: receiving?.person.name ?? '' })}
        onClose={() => setReceiving(undefined)}
      >
        {receiving !== undefined && (
          <ReceiveForm
            person={receiving.person}
            known={receiving.known}
            village={village}
            today={today}
            onReceived={(received) => {
              setReceiving(undefined)
              setDone(received)
              again()
            }}
          />
        )}
      </Sheet>
    </>
  )
}

interface RowProps {
  readonly person: Person
  readonly today: LocalDate
  readonly onReceive: () => void
  readonly onDecline: (isDeclined: boolean) => void
}

function Row({ person, today, onReceive, onDecline }: RowProps) {
  const t = useStore(registryMessages)
  const format = useFormat()
  const { name, birthDate, from, on, motherName, nik, declined } = person
  const facts = [
    t.from({ village: from.name, day: format.day(on, today) }),
    ...(motherName === undefined ? [] : [t.motherIs({ name: motherName })]),
    ...(nik === undefined ? [] : [t.nikEnds({ end: nik.slice(-4) })]),
  ]
  return (
    <li className="registry-row">
      <span className="registry-who">
        <b>{name}</b> <span className="small dim">{format.age(birthDate, today)}</span>
        <span className="small mid">{facts.join(' · ')}</span>
        {declined !== undefined && (
          <span className="small mid">
            {t.declinedBy({ name: declined.by, day: format.day(declined.on, today) })}
          </span>
        )}
      </span>
      {declined === undefined ? (
        <span className="registry-ways">
          <Button onClick={onReceive}>{t.receive}</Button>
          <Button variant="default" onClick={() => onDecline(true)}>
            {t.notOurs}
          </Button>
        </span>
      ) : (
        <Button variant="default" onClick={() => onDecline(false)}>
          {t.takeBack}
        </Button>
      )}
    </li>
  )
}
