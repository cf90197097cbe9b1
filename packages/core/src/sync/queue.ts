import type { Listed } from './people.ts'
import type { Ticket, TicketAct } from '../queue/ticket.ts'
import type { QueueStation } from '../queue/queue-station.ts'
import type { LocalDate } from '../calendar/local-date.ts'

/**
 * `GET /api/queue`: who waits, is served and has been at the caller's post today. Those waiting at a station are in line
 * by `since`, then `number`.
 */
export interface Queue {
  readonly today: LocalDate
  /** Stations of this kind of place. */
  readonly stations: readonly QueueStation[]
  readonly tickets: readonly QueueTicket[]
}

export interface QueueTicket extends Ticket {
  /** 1, 2, 3 … within the place and the day. */
  readonly number: number
  readonly person: Listed
  /** Moment, UTC: since when at this station. */
  readonly since: string
  /** A change is the next one. */
  readonly version: number
}

/** `PUT /api/queue`: somebody comes into the line, or is sent on to further stations; answered with `QueueAnswer`. */
export interface NewTicket {
  readonly village: string
  readonly person: string
  readonly stations: readonly QueueStation[]
}

/** `POST /api/queue/next`: the first in line at a station; of two desks that call at once each gets another one. */
export interface NextTicket {
  readonly station: QueueStation
}

/** `PUT /api/queue/act`: `version` is what the screen showed; another one by now is a conflict. */
export interface TicketActed {
  readonly number: number
  readonly act: TicketAct
  readonly version: number
}

/** `ticket` is the one that changed; absent where nobody waited. */
export interface QueueAnswer {
  readonly queue: Queue
  readonly ticket?: number
}
