import { describe, expect, it } from 'vitest'
import { addDays, addMonths, localDate } from '../../../calendar/local-date.ts'
import { type Visit, judged } from '../../testing/life.ts'

const born = localDate('2000-01-01')
const on = localDate('2026-02-01')
const td = (day: string): Visit => ({ on: day, service: 'td-women' })
const told = (status: string, lastOn?: string): Visit => ({
  on,
  service: 'tetanus-screening',
  answers: { status, ...(lastOn === undefined ? {} : { lastOn }) },
})
const pregnant: Visit = {
  on,
  service: 'pregnancy-registration',
  answers: { lastMenstruation: '2026-01-01' },
}
const next = (...visits: readonly Visit[]) =>
  judged({ born, visits }).due.find(({ service }) => service === 'td-women')?.from
const classes = (...visits: readonly Visit[]) =>
  judged({ born, visits }).services.map(({ outcomes }) => outcomes['tetanus'])

describe('Td for women', () => {
  it('is not asked of a woman of whom nothing is known, unless she is pregnant', () => {
    expect(next()).toBeUndefined()
    expect(next(pregnant)).toBe(on)
  })
  // T2 4 weeks after T1, T3 6 months after T2, T4 and T5 1 year after the one before
  it('follows the intervals of the programme until T5', () => {
    const days = [
      on,
      addDays(on, 28),
      addMonths(addDays(on, 28), 6),
      addMonths(addDays(on, 28), 18),
      addMonths(addDays(on, 28), 30),
    ]
    for (const n of [1, 2, 3, 4]) {
      expect(next(...days.slice(0, n).map(td))).toBe(days[n])
    }
    expect(classes(...days.map(td))).toEqual(['t1', 't2', 't3', 't4', 't5'])
    expect(next(...days.map(td))).toBeUndefined()
  })
  it('does not count a dose a day too early, and asks for it again as long after', () => {
    const early = [td(on), td(addDays(on, 27))]
    expect(classes(...early)).toEqual(['t1', 't1'])
    expect(next(...early)).toBe(addDays(on, 27 + 28))
  })
  it('counts on from what was told', () => {
    expect(next(told('t2', '2025-12-01'))).toBe('2026-06-01')
    expect(next(told('t5'))).toBeUndefined()
    expect(classes(told('t4'), td('2026-03-01'))).toEqual(['t4', 't5'])
  })
  it('counts the doses of childhood: three of infancy T2, the fourth T3', () => {
    const child = [2, 3, 4, 18].map((age) => ({
      on: addMonths(born, age),
      service: 'dpt-hb-hib',
    }))
    expect(classes(...child.slice(0, 3), told('t0')).at(-1)).toBe('t2')
    expect(classes(...child, told('t0')).at(-1)).toBe('t3')
    expect(next(...child)).toBe(addMonths(born, 180))
    expect(next(...child, td('2026-05-01'))).toBe('2027-05-01')
  })
  it('asks for the status once in each pregnancy', () => {
    const screening = (...visits: readonly Visit[]) =>
      judged({ born, visits }).due.find(({ service }) => service === 'tetanus-screening')?.from
    expect(screening()).toBeUndefined()
    expect(screening(pregnant)).toBe(on)
    expect(screening(pregnant, told('t2'))).toBeUndefined()
  })
})
