import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconUsersGroup } from '@tabler/icons-react'
import { useState } from 'react'
import { completedMonths } from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import { queueRooms } from '@jejaring/core/catalogue/queue-rooms'
import { current } from '@jejaring/core/journal/writes'
import { dueStatus } from '@jejaring/core/judge/judgement'
import { proposeStations } from '@jejaring/core/queue/propose-stations'
import { stationsAt } from '@jejaring/core/queue/queue-station'
import type { Me, PersonPage, QueueTicket } from '@jejaring/core/sync/api'
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
  if (kind === undefined) return null
  const offered = stationsAt(kind)
  if (offered.length === 0) return null
  if (typeof state === 'object') {
    const station = state.stations[state.step]
    const place = station === undefined ? '' : t[station]
    return (
      <p className="enter-queue" role="status">
        <Link href="/desk/queue">{t.putDone({ number: state.number, place })}</Link>
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
