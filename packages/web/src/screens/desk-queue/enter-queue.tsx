import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconUsersGroup } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { completedMonths } from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import { queueRooms } from '@jejaring/core/catalogue/queue-rooms'
import { current } from '@jejaring/core/journal/writes'
import { dueStatus } from '@jejaring/core/judge/judgement'
import { proposeStations } from '@jejaring/core/queue/propose-stations'
import { stationsAt } from '@jejaring/core/queue/queue-station'
import type { Me } from '@jejaring/core/sync/account'
import type { PersonPage } from '@jejaring/core/sync/people'
import type { Queue, QueueTicket } from '@jejaring/core/sync/queue'
import { request } from '../../session/request.ts'
import type { About } from '../../store/write.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { queueMessages } from './desk-queue.messages.ts'
import { putInQueue, QueueSheet } from './queue-sheet.tsx'
import { Link } from '../../ui/link.tsx'
import './desk-queue.css'

interface Props {
  readonly page: PersonPage
  readonly person: About
  readonly me: Me
}

/** Puts the person of a page in today's line, at the stations that what is due proposes. */
export function EnterQueue({ page, person, me }: Props) {
  const t = useStore(queueMessages)
  const [state, setState] = useState<'ready' | 'asking' | 'busy' | 'failed' | QueueTicket>('ready')
  const kind = me.facility?.kind
  const offered = kind === undefined ? [] : stationsAt(kind)
  const before = useTicketOf(person, offered.length > 0)
  if (kind === undefined || offered.length === 0) return null
  const ticket = typeof state === 'object' ? state : before
  if (ticket !== undefined) {
    const { number, stations, step } = ticket
    const station = stations[step]
    const words = { number, place: station === undefined ? '' : t[station] }
    return (
      <p className="enter-queue no-print" role="status">
        <Link href="/desk/queue">{ticket === before ? t.putBefore(words) : t.putDone(words)}</Link>
        {' · '}
        <Link href={`/desk/queue/${number}/slip`}>{t.slip}</Link>
      </p>
    )
  }
  const putAtOnce = async () => {
    setState('busy')
    const ticket = { village: person.village, person: person.id, stations: offered }
    setState((await putInQueue(ticket)) ?? 'failed')
  }
  return (
    <div className="enter-queue no-print">
      <Button
        variant="light"
        loading={state === 'busy'}
        leftSection={<IconUsersGroup size={20} stroke={1.75} aria-hidden />}
        onClick={() => (offered.length === 1 ? void putAtOnce() : setState('asking'))}
      >
        {t.put}
      </Button>
      {state === 'failed' && <ErrorLine>{t.notSaved}</ErrorLine>}
      {state === 'asking' && (
        <QueueSheet
          person={person}
          offered={offered}
          proposed={proposeStations(kind, visitorOf(page, me), queueRooms)}
          onClose={() => setState('ready')}
          onPut={setState}
        />
      )}
    </div>
  )
}

/** Where they stand in today's line, if they do. */
function useTicketOf({ id, village }: About, isAsked: boolean): QueueTicket | undefined {
  const [ticket, setTicket] = useState<QueueTicket>()
  useEffect(() => {
    if (!isAsked) return
    let isOver = false
    void request<Queue>('/api/queue').then((answer) => {
      if (isOver || answer.kind !== 'ok') return
      setTicket(
        answer.value.tickets.find(
          ({ person, state }) =>
            person.id === id &&
            person.village === village &&
            (state === 'waiting' || state === 'called'),
        ),
      )
    })
    return () => {
      isOver = true
    }
  }, [id, village, isAsked])
  return ticket
}

function visitorOf({ record, judgement }: PersonPage, { today }: Me) {
  const birthDate = current(record.fields.birthDate)
  const needed = judgement.due.filter((window) =>
    ['due', 'overdue'].includes(dueStatus(window, today)),
  )
  return {
    ageMonths:
      birthDate === undefined ? queueRooms.adultFromMonths : completedMonths(birthDate, today),
    episodes: judgement.episodes
      .filter(({ from, before }) => from <= today && (before === undefined || today < before))
      .map(({ episode }) => episode),
    due: catalogue.services.filter(({ id }) => needed.some(({ service }) => service === id)),
  }
}
