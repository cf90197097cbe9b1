import type { QueueStation } from '@jejaring/core/queue/queue-station'
import type { TicketAct } from '@jejaring/core/queue/ticket'
import type {
  NextTicket,
  Queue,
  QueueAnswer,
  QueueTicket,
  TicketActed,
} from '@jejaring/core/sync/queue'
import { request } from '../../session/request.ts'
import { useFollowed } from '../../session/use-asked.ts'

/** What came of an act: the ticket as it is now, or why nothing changed. */
export type Acted = QueueTicket | 'changed' | 'failed' | undefined

/** The line of the own post, looked at again when another desk moves it. */
export function useQueue() {
  const { value, load, again, show } = useFollowed<Queue>('/api/queue', undefined, 'queue')
  const send = async (
    path: string,
    options: { readonly body: NextTicket | TicketActed; readonly method?: 'PUT' },
  ): Promise<Acted> => {
    const answer = await request<QueueAnswer>(path, options)
    if (answer.kind === 'ok') {
      const { queue: now, ticket } = answer.value
      show(now)
      return now.tickets.find(({ number }) => number === ticket)
    }
    const isChanged = answer.kind === 'problem' && answer.problem.type === 'conflict'
    if (isChanged) await load()
    return isChanged ? 'changed' : 'failed'
  }
  return {
    queue: value,
    again,
    next: (station: QueueStation) => send('/api/queue/next', { body: { station } }),
    act: ({ number, version }: QueueTicket, act: TicketAct) =>
      send('/api/queue/act', { method: 'PUT', body: { number, act, version } }),
  }
}
