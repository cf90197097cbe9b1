import { describe, expect, it } from 'vitest'
import { localDate, monthOf } from '../../../calendar/local-date.ts'
import { tick } from '../../../journal/clock.ts'
import { foldPerson } from '../../../journal/record.ts'
import { judge } from '../../../judge/judge.ts'
import { periodAt } from '../../../judge/periods.ts'
import { catalogue } from '../../index.ts'
import { type Visit, markOf, recordOf } from '../../testing/life.ts'

describe('visits to those who do not come', () => {
  const born = '2025-01-10'
  const weighed = (on: string): Visit => ({ on, service: 'child-growth', answers: { weight: 9 } })
  const visited: Visit = { on: '2026-07-20', service: 'visit-child', answers: { signs: false } }
  const of = (period: string, ...visits: readonly Visit[]) =>
    markOf('home-visits-done', { born, visits }, period)

  it('count from the month after a whole month without a weighing', () => {
    expect(of('2026-06', weighed('2026-05-31'))).toBeUndefined()
    expect(of('2026-07', weighed('2026-05-31'))).toEqual({
      indicator: 'home-visits-done',
      period: '2026-07',
    })
    expect(of('2026-07', weighed('2026-06-01'))).toBeUndefined()
  })
  it('are done on the day of the visit, whatever comes later', () => {
    const later = weighed('2026-07-25')
    expect(of('2026-07', weighed('2026-05-31'), visited, later)).toMatchObject({
      servedFrom: '2026-07-20',
    })
    expect(of('2026-08', weighed('2026-05-31'), visited, later)).toBeUndefined()
  })
  it('count a visit at which nobody was met', () => {
    const closed = { on: '2026-07-02', service: 'home-visit', answers: { result: 'nobody-home' } }
    expect(of('2026-07', weighed('2026-05-31'), closed)).toMatchObject({ servedFrom: '2026-07-02' })
  })
  it('concern people under care as long as the care was open', () => {
    const care = { on: '2026-01-20', service: 'hypertension-diagnosis', answers: { basis: 'new' } }
    const ended = { ...care, on: '2026-05-10', answers: { basis: 'not-hypertension' } }
    const adult = (period: string) =>
      markOf('home-visits-done', { born: '1970-01-01', visits: [care, ended] }, period)
    expect(
      ['2026-02', '2026-03', '2026-05', '2026-06'].map((one) => adult(one) !== undefined),
    ).toEqual([false, true, true, false])
  })
})

describe('referrals', () => {
  const common = { village: '00.00.00.0000', subject: 'p', author: 'a', device: 'd', catalogue: 1 }
  const made = (id: string, on: string) =>
    ({
      ...common,
      id,
      kind: 'referral-made',
      on: localDate(on),
      clock: tick(10, 'd'),
      body: { to: 'pustu', withinDays: 7, reason: 'x' },
    }) as const
  const answered = (referral: string, on: string) =>
    ({
      ...common,
      id: `answer-${referral}`,
      kind: 'referral-answered',
      on: localDate(on),
      clock: tick(20, 'd'),
      body: { referral, answer: 'x' },
    }) as const
  const markIn = (
    month: string,
    entries: readonly (ReturnType<typeof made> | ReturnType<typeof answered>)[],
  ) => {
    const record = entries.reduce(foldPerson, recordOf({ born: '1980-01-01', visits: [] }))
    const facts = { japaneseEncephalitis: false, introduced: {} }
    const period = periodAt('month', monthOf(localDate(`${month}-01`)))
    return judge(record, { catalogue, facts, periods: [period] }).marks.find(
      ({ indicator }) => indicator === 'referrals-answered',
    )
  }

  it('count in the month they were made, as answered when all of them are', () => {
    const two = [made('r1', '2026-03-31'), made('r2', '2026-03-02')]
    expect(markIn('2026-03', [])).toBeUndefined()
    expect(markIn('2026-04', two)).toBeUndefined()
    expect(markIn('2026-03', [...two, answered('r1', '2026-04-01')])).toEqual({
      indicator: 'referrals-answered',
      period: '2026-03',
    })
    const all = [...two, answered('r1', '2026-04-01'), answered('r2', '2026-03-05')]
    expect(markIn('2026-03', all)).toMatchObject({ servedFrom: '2026-04-01' })
  })
})
