import { describe, expect, test } from 'vitest'
import { addDays, localDate } from '../calendar/local-date.ts'
import { tick } from './clock.ts'
import { AWARE_AFTER_DAYS, isWithinReach, staysOfHousehold, staysOfPerson } from './stays.ts'

const MOVED = localDate('2026-10-01')
const at = (day: string) => tick(Date.parse(day), 'd')
const home = {
  rt: [
    { value: 'new', clock: at(MOVED) },
    { value: 'old', clock: at('2026-01-01') },
  ],
}
const other = { rt: [{ value: 'far', clock: at('2026-02-01') }] }
const fieldsOf = (id: string) => (id === 'home' ? home : id === 'other' ? other : undefined)

describe('who may write about somebody who moved', () => {
  test.each([
    ['the new neighbourhood, long after', 'new', addDays(MOVED, 400), true],
    ['the old one, on a day before the move', 'old', addDays(MOVED, -30), true],
    ['the old one, six weeks after', 'old', addDays(MOVED, AWARE_AFTER_DAYS), true],
    ['the old one, later', 'old', addDays(MOVED, AWARE_AFTER_DAYS + 1), false],
    ['another one', 'far', MOVED, false],
  ])('%s', (_, rt, on, may) => {
    expect(isWithinReach(staysOfHousehold(home), on, new Set([rt]))).toBe(may)
  })

  test('a person left a house when another was written down, and its former neighbourhoods when the house did', () => {
    const left = at('2026-11-01')
    const household = [
      { value: 'other', clock: left },
      { value: 'home', clock: at('2026-01-01') },
    ]
    expect(staysOfPerson({ household }, fieldsOf)).toEqual([
      { rt: 'far' },
      { rt: 'new', left },
      { rt: 'old', left: at(MOVED) },
    ])
  })

  test('a house that is not at hand says nothing', () => {
    expect(
      staysOfPerson({ household: [{ value: 'unknown', clock: at(MOVED) }] }, fieldsOf),
    ).toEqual([])
  })
})
