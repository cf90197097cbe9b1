import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconArmchair } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import type { QueueStation } from '@jejaring/core/queue/queue-station'
import type { TicketAct } from '@jejaring/core/queue/ticket'
import type { Queue, QueueTicket } from '@jejaring/core/sync/queue'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Section } from '../../ui/section.tsx'
import { queueMessages } from './desk-queue.messages.ts'
import { ServingCard, stationOf, TicketCard } from './ticket-card.tsx'

interface Props {
  readonly queue: Queue
  readonly station: QueueStation
  readonly mayWork: boolean
  readonly onNext: () => void
  readonly onAct: (ticket: QueueTicket, act: TicketAct) => void
  readonly onMore: (ticket: QueueTicket) => void
}

/** The line of one station: who is being served, who is next, who waits. Enter calls the next. */
export function StationLine({ queue, station, mayWork, onNext, onAct, onMore }: Props) {
  const t = useStore(queueMessages)
  const { today } = queue
  const here = queue.tickets.filter((ticket) => stationOf(ticket) === station)
  const in_ = (state: QueueTicket['state']) => here.filter((ticket) => ticket.state === state)
  const called = in_('called')
  const [first, ...others] = in_('waiting')
  const over = [...in_('left'), ...in_('done')]
  useEnter(first === undefined ? undefined : onNext)
  return (
    <div className="queue-columns">
      <div>
        {first === undefined ? (
          <EmptyState icon={IconArmchair} title={t.nobody} text={t.nobodyText} />
        ) : (
          <Section title={t.next}>
            <div className="card">
              <TicketCard ticket={first} today={today} isLarge>
                <Button className="queue-call" onClick={onNext}>
                  {t.call({ number: first.number })}
                  <kbd>{t.enter}</kbd>
                </Button>
                <Button variant="subtle" color="gray" onClick={() => onAct(first, 'left')}>
                  {t.left}
                </Button>
              </TicketCard>
            </div>
          </Section>
        )}
        {called.length > 0 && (
          <Section title={t.serving} count={called.length}>
            <div className="card">
              {called.map((ticket) => (
                <ServingCard
                  key={ticket.number}
                  ticket={ticket}
                  today={today}
                  mayWork={mayWork}
                  onDone={() => onAct(ticket, 'done')}
                  onLeft={() => onAct(ticket, 'left')}
                  onMore={queue.stations.length > 1 ? () => onMore(ticket) : undefined}
                />
              ))}
            </div>
          </Section>
        )}
      </div>
      <div>
        {others.length > 0 && (
          <Section title={t.others} count={others.length}>
            <div className="card">
              {others.map((ticket) => (
                <TicketCard key={ticket.number} ticket={ticket} today={today}>
                  <Button variant="subtle" onClick={() => onAct(ticket, 'call')}>
                    {t.callThis({ number: ticket.number })}
                  </Button>
                </TicketCard>
              ))}
            </div>
          </Section>
        )}
        {over.length > 0 && (
          <Section title={t.over} count={over.length}>
            <div className="card">
              {over.map((ticket) => (
                <TicketCard key={ticket.number} ticket={ticket} today={today}>
                  <Button variant="subtle" onClick={() => onAct(ticket, 'back')}>
                    {t.back}
                  </Button>
                </TicketCard>
              ))}
            </div>
          </Section>
        )}
      </div>
    </div>
  )
}

/** Where nothing has the keyboard; a button that has it is pressed by Enter itself. */
function useEnter(onEnter: (() => void) | undefined): void {
  const latest = useRef(onEnter)
  useEffect(() => {
    latest.current = onEnter
  })
  useEffect(() => {
    const onKey = ({ key, target, repeat }: KeyboardEvent) => {
      const isFree =
        target instanceof HTMLElement && target.closest('a, button, input, select, dialog') === null
      if (key === 'Enter' && isFree && !repeat) latest.current?.()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
