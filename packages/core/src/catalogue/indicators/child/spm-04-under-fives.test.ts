import { describe, expect, it } from 'vitest'
import { type Visit, basicSeries, markOf, monthlyVisits } from '../../testing/life.ts'

const months = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i)

describe('SPM 4, children of 12 to 59 months', () => {
  const born = '2022-06-15'
  const weight = { service: 'child-growth', answers: { weight: 14 } }
  const sized = { service: 'child-growth', answers: { weight: 14, length: 95 } }
  const year: readonly Visit[] = [
    ...monthlyVisits(2026, [1, 2], sized),
    ...monthlyVisits(2026, months(3, 8), weight),
    ...monthlyVisits(2026, [3, 9], {
      service: 'child-development',
      answers: { checklist: 'complete' },
    }),
    ...monthlyVisits(2026, [2, 8], { service: 'vitamin-a', answers: { capsule: 'red' } }),
  ]
  it('are served by 8 months of weighing, 2 lengths, 2 development checks and both vitamins', () => {
    expect(markOf('spm-04', { born, visits: year })).toMatchObject({ servedFrom: '2026-09-10' })
  })
  it.each(months(0, 11))('are not served without visit %i of these twelve', (missing) => {
    const visits = year.filter((_, i) => i !== missing)
    expect(markOf('spm-04', { born, visits })?.servedFrom).toBeUndefined()
  })
  it('are not served by a development check written down twice', () => {
    const again = { on: '2026-03-10', service: 'child-development', answers: { kpsp: 9 } }
    const visits = year.with(9, again)
    expect(markOf('spm-04', { born, visits })?.servedFrom).toBeUndefined()
  })
  it('are not served by eight weighings in seven months', () => {
    const visits = year.with(7, { on: '2026-07-20', ...weight })
    expect(markOf('spm-04', { born, visits })?.servedFrom).toBeUndefined()
  })
  it('are not served by a dose given after the year', () => {
    const second = '2025-03-15'
    const doses = basicSeries(second)
    const measles = { on: '2027-01-05', service: 'measles-rubella' }
    const late = [...doses.filter(({ service }) => service !== measles.service), measles, ...year]
    expect(markOf('spm-04', { born: second, visits: late })?.servedFrom).toBeUndefined()
    const inTime = late.map((visit) => (visit === measles ? { ...visit, on: '2026-12-31' } : visit))
    expect(markOf('spm-04', { born: second, visits: inTime })?.servedFrom).toBe('2026-12-31')
  })
  it('take the February capsule until July', () => {
    const visits = year.with(10, { on: '2026-07-31', service: 'vitamin-a' })
    expect(markOf('spm-04', { born, visits })?.servedFrom).toBe('2026-09-10')
  })
  it('need no capsule of the months before they were half a year old', () => {
    const young = '2025-09-01'
    const visits = [...basicSeries(young), ...year.filter(({ on }) => on !== '2026-02-10')]
    const all = [
      ...visits,
      { on: '2026-02-10', ...sized },
      { on: '2026-10-10', service: 'child-growth', answers: { weight: 14 } },
    ]
    expect(markOf('spm-04', { born: young, visits: all })?.servedFrom).toBeDefined()
  })
  it('need the basic doses in the second year of life, and the fourth DPT with MR2 in the third', () => {
    const second = '2025-01-01'
    expect(
      markOf('spm-04', { born: second, visits: [...basicSeries(second), ...year] }),
    ).toMatchObject({
      servedFrom: '2026-09-10',
    })
    expect(markOf('spm-04', { born: second, visits: year })?.servedFrom).toBeUndefined()

    const third = '2024-06-30'
    const booster = ['dpt-hb-hib', 'measles-rubella'].map((service) => ({
      on: '2026-01-05',
      service,
    }))
    const visits = [...basicSeries(third), ...booster, ...year]
    expect(markOf('spm-04', { born: third, visits })?.servedFrom).toBe('2026-09-10')
    expect(
      markOf('spm-04', { born: third, visits: [...basicSeries(third), ...year] })?.servedFrom,
    ).toBeUndefined()
  })
  it('are counted by their age on the last day of the year', () => {
    const isCounted = (birthDate: string) =>
      markOf('spm-04', { born: birthDate, visits: [] }) !== undefined
    expect(['2021-12-31', '2022-01-01', '2025-12-31', '2026-01-01'].map(isCounted)).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})
