import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LocalDate, addDays, addMonths, localDate } from '../calendar/local-date.ts'
import { tetanusOf, tetanusStatus } from './tetanus-status.ts'

const first = localDate('2015-01-10')
const after = (months: number, days = 0) => addDays(addMonths(first, months), days)

/** 4 weeks, 6 months, 1 year, 1 year. */
const four = [first, after(0, 28), after(6, 28), after(18, 28)]

describe('tetanus status', () => {
  it('is T1 with one dose, and nothing without', () => {
    expect(tetanusOf([])).toEqual({ status: 0 })
    expect(tetanusOf([first])).toEqual({ status: 1, on: first, nextFrom: after(0, 28) })
  })
  it.each([
    ['T2 from 4 weeks after T1', [first], after(0, 28), 2],
    ['T3 from 6 months after T2', four.slice(0, 2), after(6, 28), 3],
    ['T4 from 1 year after T3', four.slice(0, 3), after(18, 28), 4],
    ['T5 from 1 year after T4', four, after(30, 28), 5],
  ])('is %s, and not a day sooner', (_, before, day, status) => {
    expect(tetanusStatus([...before, addDays(day, -1)])).toBe(status - 1)
    expect(tetanusStatus([...before, day])).toBe(status)
  })
  it.each([
    [2, 36],
    [3, 60],
    [4, 120],
    [5, 300],
  ])('T%i protects for %i months from its dose', (status, protects) => {
    const doses = [...four, after(30, 28)].slice(0, status)
    const { on, protectedBefore } = tetanusOf(doses)
    expect(on).toBe(doses.at(-1))
    expect(protectedBefore).toBe(addMonths(on ?? first, protects))
  })
  it('wants nothing more at T5', () => {
    const five = [...four, after(30, 28)]
    expect(tetanusOf(five).nextFrom).toBeUndefined()
    expect(tetanusStatus([...five, after(100)])).toBe(5)
  })
  it('of a child with all doses of the programme grows from T2 in infancy to T5 at school', () => {
    const ages = [2, 3, 4, 18, 90, 102]
    const counted = ages.map((_, i) =>
      tetanusStatus(ages.slice(0, i + 1).map((age) => addMonths(first, age))),
    )
    expect(counted).toEqual([1, 2, 2, 3, 4, 5])
  })
  it('does not count a dose too soon, and counts the next from it', () => {
    const early = [first, after(0, 28), after(3)]
    expect(tetanusOf(early)).toMatchObject({ status: 2, on: after(0, 28), nextFrom: after(9) })
    expect(tetanusStatus([...early, after(6, 28)])).toBe(2)
    expect(tetanusStatus([...early, after(9)])).toBe(3)
  })

  const day = fc.integer({ min: 0, max: 9000 }).map((n) => addDays(first, n))
  it('never falls with a later dose, in whatever order the doses are told', () => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 8 }), day, (doses: LocalDate[], more) => {
        const now = tetanusStatus(doses)
        const later = [...doses, more].toSorted().at(-1) ?? more
        expect(tetanusStatus([...doses, later])).toBeGreaterThanOrEqual(now)
        expect(tetanusStatus(doses.toReversed())).toBe(now)
      }),
    )
  })
  it('grows by one dose given on the day from which it counts', () => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 8 }), (doses: LocalDate[]) => {
        const { status, nextFrom } = tetanusOf(doses)
        if (nextFrom === undefined) return
        expect(tetanusStatus([...doses, nextFrom])).toBe(status + 1)
        expect(tetanusStatus([...doses, addDays(nextFrom, -1)])).toBe(status)
      }),
    )
  })
})
