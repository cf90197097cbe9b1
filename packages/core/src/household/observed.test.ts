import { describe, expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import type { Answers } from '../catalogue/observation.ts'
import { tick } from '../journal/clock.ts'
import { emptyHousehold, foldHousehold } from '../journal/record.ts'
import { daysObserved, knownOn } from './observed.ts'

const ON = localDate('2026-11-22')
/** Visits in the order in which they were written down. */
const house = (...visits: readonly (readonly [on: string, answers: Answers])[]) =>
  visits
    .map(
      ([on, answers], at) =>
        ({
          id: `e${at}`,
          village: '00.00.00.0000',
          subject: 'h',
          author: 'a',
          device: 'd',
          catalogue: 2,
          kind: 'household-observed',
          on: localDate(on),
          clock: tick(at + 1, 'd'),
          body: { answers },
        }) as const,
    )
    .reduce(foldHousehold, emptyHousehold('h'))
const now = (record: ReturnType<typeof house>, field: string, on = ON) =>
  knownOn(record, on)[field]?.answer

describe('what is known of a house', () => {
  it('is the answer of the latest visit, also when an older one is written down later', () => {
    const record = house(['2026-11-01', { water: 'piped' }], ['2026-03-01', { water: 'rain' }])
    expect(now(record, 'water')).toBe('piped')
    expect(now(record, 'water', localDate('2026-06-01'))).toBe('rain')
    expect(now(record, 'water', localDate('2026-02-01'))).toBeUndefined()
  })
  it('stays when somebody would not answer, and goes when that is a correction of the day', () => {
    const refused = { latrine: { notMeasured: 'refused' } } as const
    const asked = ['2026-03-01', { latrine: 'swan-neck' }] as const
    expect(now(house(asked, ['2026-11-01', refused]), 'latrine')).toBe('swan-neck')
    expect(now(house(asked, ['2026-03-01', refused]), 'latrine')).toBeUndefined()
  })
  it('reads as corrected, each day by itself, newest first', () => {
    const record = house(
      ['2026-03-01', { water: 'rain', smoker: true }],
      ['2026-11-01', { water: 'piped' }],
      ['2026-03-01', { water: 'surface' }],
    )
    expect(daysObserved(record)).toEqual([
      { on: '2026-11-01', answers: { water: 'piped' }, corrected: false },
      { on: '2026-03-01', answers: { water: 'surface', smoker: true }, corrected: true },
    ])
    expect(daysObserved(house())).toEqual([])
  })
})
