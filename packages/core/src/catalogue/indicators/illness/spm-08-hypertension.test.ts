import { describe, expect, it } from 'vitest'
import { type Visit, judged, markOf, monthlyVisits } from '../../testing/life.ts'

const pressure = { systolic: 120, diastolic: 80 }
const months = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i)

describe('SPM 8, hypertension', () => {
  const diagnosis = (on: string): Visit => ({
    on,
    service: 'hypertension-diagnosis',
    answers: { basis: 'new' },
  })
  const control = { service: 'hypertension-control', answers: pressure }
  const life = (visits: readonly Visit[]) => ({ born: '1970-01-01', visits })

  it('is served while every month from the diagnosis has its control', () => {
    const visits = [diagnosis('2026-03-05'), ...monthlyVisits(2026, months(4, 8), control)]
    expect(markOf('spm-08', life(visits))).toMatchObject({
      servedFrom: '2026-03-05',
      servedBefore: '2026-09-30',
    })
  })
  it('counts from January for who was diagnosed in an earlier year', () => {
    const all = [diagnosis('2025-03-05'), ...monthlyVisits(2026, months(1, 12), control)]
    expect(markOf('spm-08', life(all))).toEqual({
      indicator: 'spm-08',
      period: '2026',
      servedFrom: '2026-01-10',
    })
    const late = [diagnosis('2025-03-05'), ...monthlyVisits(2026, months(2, 12), control)]
    expect(markOf('spm-08', life(late))?.servedFrom).toBeUndefined()
  })
  it('does not end the year as served without a control in December', () => {
    const visits = [diagnosis('2025-03-05'), ...monthlyVisits(2026, months(1, 11), control)]
    expect(markOf('spm-08', life(visits))).toMatchObject({ servedBefore: '2026-12-31' })
  })
  it('is lost at the end of the first month without, whatever comes later', () => {
    const visits = [diagnosis('2026-01-05'), ...monthlyVisits(2026, [2, 4, 5], control)]
    expect(markOf('spm-08', life(visits))).toMatchObject({ servedBefore: '2026-03-31' })
  })
  it('asks for nothing after the care ended', () => {
    const ended: Visit = {
      on: '2026-04-20',
      service: 'hypertension-diagnosis',
      answers: { basis: 'not-hypertension' },
    }
    const visits = [diagnosis('2026-02-05'), ...monthlyVisits(2026, [3], control), ended]
    expect(markOf('spm-08', life(visits))).toEqual({
      indicator: 'spm-08',
      period: '2026',
      servedFrom: '2026-02-05',
    })
  })
  it('does not concern who has high readings only', () => {
    const high = { systolic: 170, diastolic: 100 }
    const screened = { on: '2026-02-01', service: 'blood-pressure-screening', answers: high }
    expect(markOf('spm-08', life([screened]))).toBeUndefined()
    expect(judged(life([screened])).episodes).toEqual([])
  })
})
