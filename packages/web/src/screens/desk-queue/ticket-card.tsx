import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import type { ReactNode } from 'react'
import type { QueueStation } from '@jejaring/core/queue/queue-station'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { QueueTicket } from '@jejaring/core/sync/queue'
import { useFormat } from '../../i18n/format.ts'
import { Link } from '../../ui/link.tsx'
import { usePlaceNames } from '../desk-home/place-names.ts'
import { queueMessages } from './desk-queue.messages.ts'

const pageOf = ({ person }: QueueTicket): string => `/desk/people/${person.village}/${person.id}`
export const stationOf = ({ stations, step }: QueueTicket): QueueStation | undefined =>
  stations[step]

interface Props {
  readonly ticket: QueueTicket
  readonly today: LocalDate
  /** The next in line and who is being served stand large. */
  readonly isLarge?: boolean
  readonly children?: ReactNode
}

/** One number of the line: who it is, since when, and where they go then. */
export function TicketCard({ ticket, today, isLarge = false, children }: Props) {
  const t = useStore(queueMessages)
  const format = useFormat()
  const places = usePlaceNames()
  const { number, person, since, stations, step, state } = ticket
  const after = stations.slice(step + 1).map((station) => t[station])
  const when = {
    waiting: t.since({ time: format.time(Date.parse(since)) }),
    called: t.isCalled,
    done: t.wasDone,
    left: t.wasLeft,
  }[state]
  const notes = [
    `${places.village(person.village)}, ${places.neighbourhood(person.neighbourhood)}`,
    when,
    ...(after.length === 0 || state === 'done' ? [] : [t.after({ places: after.join(', ') })]),
  ]
  return (
    <div className={isLarge ? 'ticket ticket-large' : 'ticket'}>
      <span className="ticket-number">{number}</span>
      <div className="ticket-who">
        <Link href={pageOf(ticket)} className="ticket-name">
          {person.name}, {format.age(person.birthDate, today)}
        </Link>
        <p className="small mid">{notes.join(' · ')}</p>
      </div>
      {children !== undefined && <div className="ticket-acts">{children}</div>}
    </div>
  )
}

interface ServingProps extends Props {
  readonly mayWork: boolean
  readonly onDone: () => void
  readonly onLeft: () => void
  readonly onMore: (() => void) | undefined
}

/** Somebody who was called in: what to do, and how it ends. */
export function ServingCard({ ticket, today, mayWork, onDone, onLeft, onMore }: ServingProps) {
  const t = useStore(queueMessages)
  const next = ticket.stations[ticket.step + 1]
  return (
    <TicketCard ticket={ticket} today={today} isLarge>
      {mayWork && (
        <Button component={Link} href={`${pageOf(ticket)}/visit?queue=${stationOf(ticket) ?? ''}`}>
          {t.work}
        </Button>
      )}
      <Button variant="light" onClick={onDone}>
        {next === undefined ? t.done : t.goOn({ place: t[next] })}
      </Button>
      {onMore !== undefined && (
        <Button variant="subtle" onClick={onMore}>
          {t.more}
        </Button>
      )}
      <Button variant="subtle" color="gray" onClick={onLeft}>
        {t.left}
      </Button>
    </TicketCard>
  )
}
