import fc from 'fast-check'
import { expect, test } from 'vitest'
import { queueStations } from './queue-station.ts'
import { afterAct, ticketActs, withStations, type Ticket, type TicketAct } from './ticket.ts'

const came: Ticket = { stations: ['laboratory', 'adult'], step: 0, state: 'waiting' }
const after = (ticket: Ticket, ...acts: TicketAct[]): Ticket | undefined =>
  acts.reduce<Ticket | undefined>((at, act) => at && afterAct(at, act), ticket)

test('who is done at one station waits at the next, and after the last one is done', () => {
  expect(after(came, 'call', 'done')).toEqual({ ...came, step: 1, state: 'waiting' })
  expect(after(came, 'call', 'done', 'call', 'done')).toEqual({ ...came, step: 1, state: 'done' })
})

test('who was called by one desk is not called by another', () => {
  expect(after(came, 'call', 'call')).toBeUndefined()
  expect(after(came, 'done')).toBeUndefined()
})

test('who went away comes back to where they waited', () => {
  expect(after(came, 'call', 'left', 'back')).toEqual(came)
})

test('calling and being done are taken back, and the first waiting is not', () => {
  const law = fc.array(fc.constantFrom(...ticketActs), { maxLength: 8 })
  fc.assert(
    fc.property(law, (acts) => {
      const ticket = acts.reduce((at, act) => afterAct(at, act) ?? at, came)
      for (const act of ['call', 'done'] as const) {
        const acted = afterAct(ticket, act)
        if (acted !== undefined) expect(afterAct(acted, 'back')).toEqual(ticket)
      }
    }),
  )
  expect(afterAct(came, 'back')).toBeUndefined()
})

test('being sent on to a station twice is waiting there once, and to one passed before again', () => {
  const stations = fc.subarray([...queueStations])
  fc.assert(
    fc.property(stations, (wanted) => {
      const once = withStations(came, wanted)
      expect(withStations(once, wanted)).toEqual(once)
    }),
  )
  expect(withStations({ ...came, step: 1 }, ['laboratory', 'adult']).stations).toEqual([
    'laboratory',
    'adult',
    'laboratory',
  ])
})
