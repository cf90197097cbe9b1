import { useStore } from '@nanostores/react'
import { useRef, useState } from 'react'
import { useSearchParams } from 'wouter'
import { stationOfCluster } from '@jejaring/core/queue/queue-station'
import type { TicketAct } from '@jejaring/core/queue/ticket'
import type { Me } from '@jejaring/core/sync/account'
import type { Queue, QueueTicket } from '@jejaring/core/sync/queue'
import { Chips } from '../../ui/chips.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Section } from '../../ui/section.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { queueMessages } from './desk-queue.messages.ts'
import { QueueSheet } from './queue-sheet.tsx'
import { StationLine } from './station-line.tsx'
import { stationOf, TicketCard } from './ticket-card.tsx'
import { useQueue, type Acted } from './use-queue.ts'
import './desk-queue.css'

const ALL = 'all'
type Said =
  | { readonly kind: 'acted'; readonly act: TicketAct; readonly ticket: QueueTicket }
  | { readonly kind: 'changed' }
  | { readonly kind: 'failed' }

/** Who waits at the own post today, station by station. */
export default function DeskQueue({ me }: { readonly me: Me }) {
  const t = useStore(queueMessages)
  const [search, setSearch] = useSearchParams()
  const [said, setSaid] = useState<Said>()
  const [further, setFurther] = useState<QueueTicket>()
  const isBusy = useRef(false)
  const { queue, again, next, act } = useQueue()
  if (queue === undefined) return <Waiting rows={8} />
  if (queue === 'failed') {
    return <ErrorLine action={{ label: t.again, onPress: again }}>{t.failed}</ErrorLine>
  }
  const { stations, tickets } = queue
  const usual = stations.length === 1 ? stations[0] : stationOfCluster(me.cluster)
  const asked = search.get('station') ?? usual ?? ALL
  const station = stations.find((one) => one === asked)
  const waiting = tickets.filter(({ state }) => state === 'waiting')
  // A second press while the first is on its way would call the one after.
  const say = async (done: TicketAct, send: () => Promise<Acted>) => {
    if (isBusy.current) return
    isBusy.current = true
    const outcome = await send()
    isBusy.current = false
    setSaid(
      typeof outcome === 'object'
        ? { kind: 'acted', act: done, ticket: outcome }
        : outcome && { kind: outcome },
    )
  }
  const onAct = (ticket: QueueTicket, wanted: TicketAct) =>
    void say(wanted, () => act(ticket, wanted))
  return (
    <div className="desk-queue">
      <div className="desk-head">
        <div>
          <h1>{t.title({ place: me.facility?.name ?? '' })}</h1>
          <p>{t.waiting(waiting.length)}</p>
        </div>
      </div>
      {stations.length > 1 && (
        <Chips
          label={t.place}
          value={station ?? ALL}
          options={[
            ...stations.map((value) => ({
              value,
              label: t.tab({
                place: t[value],
                count: waiting.filter((ticket) => stationOf(ticket) === value).length,
              }),
            })),
            { value: ALL, label: t.all },
          ]}
          onChoose={(chosen) => {
            setSaid(undefined)
            setSearch({ station: chosen }, { replace: true })
          }}
        />
      )}
      <SaidLine said={said} onUndo={(ticket) => onAct(ticket, 'back')} />
      {station === undefined ? (
        <AllStations queue={queue} />
      ) : (
        <StationLine
          key={station}
          queue={queue}
          station={station}
          mayWork={me.cadre !== undefined}
          onNext={() => void say('call', () => next(station))}
          onAct={onAct}
          onMore={setFurther}
        />
      )}
      {further !== undefined && (
        <QueueSheet
          person={further.person}
          offered={stations.filter((one) => !further.stations.slice(further.step).includes(one))}
          proposed={[]}
          onClose={() => setFurther(undefined)}
          onPut={() => {
            setFurther(undefined)
            again()
          }}
        />
      )}
    </div>
  )
}

interface SaidProps {
  readonly said: Said | undefined
  readonly onUndo: (ticket: QueueTicket) => void
}

/** What was just done, and how to take it back. */
function SaidLine({ said, onUndo }: SaidProps) {
  const t = useStore(queueMessages)
  if (said === undefined) return null
  if (said.kind === 'changed') return <ErrorLine>{t.changed}</ErrorLine>
  if (said.kind === 'failed') return <ErrorLine>{t.notSaved}</ErrorLine>
  const { act, ticket } = said
  const words = { call: t.saidCall, done: t.saidDone, left: t.saidLeft, back: t.saidBack }[act]
  return (
    <p className="queue-said" role="status">
      {words({ number: ticket.number })}
      {act !== 'back' && (
        <button type="button" className="link-button" onClick={() => onUndo(ticket)}>
          {t.undo}
        </button>
      )}
    </p>
  )
}

/** All stations beside each other, for who sends people on and for who looks after the house. */
function AllStations({ queue }: { readonly queue: Queue }) {
  const t = useStore(queueMessages)
  return (
    <div className="queue-stations">
      {queue.stations.map((station) => {
        const here = queue.tickets.filter(
          (ticket) => stationOf(ticket) === station && ['waiting', 'called'].includes(ticket.state),
        )
        return (
          <Section key={station} title={t[station]} count={here.length}>
            <div className="card">
              {here.length === 0 && <p className="queue-nobody">{t.nobody}</p>}
              {here.map((ticket) => (
                <TicketCard key={ticket.number} ticket={ticket} today={queue.today} />
              ))}
            </div>
          </Section>
        )
      })}
    </div>
  )
}
