import type { QueueStation } from './queue-station.ts'

export const ticketStates = ['waiting', 'called', 'done', 'left'] as const
export type TicketState = (typeof ticketStates)[number]

/** One person's way through the stations of a day. */
export interface Ticket {
  /** In the order they are passed; never empty. */
  readonly stations: readonly QueueStation[]
  /** Which of them it is at, from 0; at the last one it stays when all is done. */
  readonly step: number
  /** `done`: with all stations; `left`: went away before that. */
  readonly state: TicketState
}

export const ticketActs = ['call', 'done', 'left', 'back'] as const
/** Called in, done at this station, went away; `back` takes the last of these back. */
export type TicketAct = (typeof ticketActs)[number]

/** The ticket after an act; undefined where it makes no sense, for example because another desk was faster. */
export function afterAct(ticket: Ticket, act: TicketAct): Ticket | undefined {
  const { stations, step, state } = ticket
  const isOpen = state === 'waiting' || state === 'called'
  switch (act) {
    case 'call':
      return state === 'waiting' ? { ...ticket, state: 'called' } : undefined
    case 'done':
      if (state !== 'called') return undefined
      return step + 1 < stations.length
        ? { stations, step: step + 1, state: 'waiting' }
        : { ...ticket, state: 'done' }
    case 'left':
      return isOpen ? { ...ticket, state: 'left' } : undefined
    case 'back':
      if (state === 'called' || state === 'left') return { ...ticket, state: 'waiting' }
      if (state === 'done') return { ...ticket, state: 'called' }
      return step === 0 ? undefined : { stations, step: step - 1, state: 'called' }
  }
}

/** Sent on to further stations: those still ahead are not passed twice. */
export function withStations(ticket: Ticket, wanted: readonly QueueStation[]): Ticket {
  const ahead = ticket.stations.slice(ticket.step)
  const more = wanted.filter((station) => !ahead.includes(station))
  return { ...ticket, stations: [...ticket.stations, ...more] }
}
