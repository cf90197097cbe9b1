import { useCallback, useEffect, useRef, useState } from 'react'
import type { QueueStation } from '@jejaring/core/queue/queue-station'
import type { TicketAct } from '@jejaring/core/queue/ticket'
import type {
  NextTicket,
  Queue,
  QueueAnswer,
  QueueTicket,
  TicketActed,
} from '@jejaring/core/sync/queue'
import { useLookAfterChanges } from '../../session/look-after-changes.ts'
import { request } from '../../session/request.ts'

/** What came of an act: the ticket as it is now, or why nothing changed. */
export type Acted = QueueTicket | 'changed' | 'failed' | undefined

/** The line of the own post, looked at again when another desk moves it. */
export function useQueue() {
  const [queue, setQueue] = useState<Queue | 'failed'>()
  const run = useRef(0)
  const look = useCallback(async () => {
    run.current += 1
    const own = run.current
    const answer = await request<Queue>('/api/queue')
    if (run.current !== own) return
    // What is shown stays while the line is away.
    setQueue((last) =>
      answer.kind === 'ok' ? answer.value : typeof last === 'object' ? last : 'failed',
    )
  }, [])
  useEffect(() => {
    void look()
    return () => {
      run.current += 1
    }
  }, [look])
  useLookAfterChanges(look, undefined, 'queue')
  const send = async (
    path: string,
    options: { readonly body: NextTicket | TicketActed; readonly method?: 'PUT' },
  ): Promise<Acted> => {
    const answer = await request<QueueAnswer>(path, options)
    if (answer.kind === 'ok') {
      const { queue: now, ticket } = answer.value
      run.current += 1
      setQueue(now)
      return now.tickets.find(({ number }) => number === ticket)
    }
    const isChanged = answer.kind === 'problem' && answer.problem.type === 'conflict'
    if (isChanged) await look()
    return isChanged ? 'changed' : 'failed'
  }
  return {
    queue,
    again: () => void look(),
    next: (station: QueueStation) => send('/api/queue/next', { body: { station } }),
    act: ({ number, version }: QueueTicket, act: TicketAct) =>
      send('/api/queue/act', { method: 'PUT', body: { number, act, version } }),
  }
}
