import { describe, expect, it } from 'vitest'
import type { Answers } from '../../observation.ts'
import { type Visit, markOf } from '../../testing/life.ts'

const born = '2016-05-20'
const visit = (service: string, answers: Answers, on = '2026-08-20'): Visit => ({
  service,
  answers,
  on,
})
const mark = (indicator: string, visits: readonly Visit[], birthDate = born) =>
  markOf(indicator, { born: birthDate, visits }, '2026/27')

describe('what screening at school age found', () => {
  const size = (weight: number) => ({ weight, height: 138.6 })
  it.each([
    ['school-age-heavy', 'school-nutrition', size(32), size(38)],
    ['school-age-thin', 'school-nutrition', size(32), size(25)],
    [
      'school-age-raised-pressure',
      'school-blood-pressure',
      { systolic: 108, diastolic: 71 },
      { systolic: 109, diastolic: 71 },
    ],
    [
      'school-age-tooth-decay',
      'school-teeth',
      { decay: false, gums: false },
      { decay: true, gums: false },
    ],
    ['school-age-weak-sight', 'school-vision', { acuityRight: '6-12' }, { acuityRight: '6-15' }],
    [
      'school-age-weak-sight',
      'school-vision',
      { fingersLeft: 'three-in-a-row' },
      { fingersLeft: 'two-wrong' },
    ],
    ['school-age-weak-hearing', 'school-hearing', { left: 4 }, { left: 3 }],
    ['girls-low-haemoglobin', 'girls-haemoglobin', { haemoglobin: 11.5 }, { haemoglobin: 11.4 }],
  ])('%s counts who was examined, and finds by the last result', (id, service, well, ill) => {
    expect(mark(id, [])).toBeUndefined()
    expect(mark(id, [visit(service, ill, '2026-06-30')])).toBeUndefined()
    expect(mark(id, [visit(service, well)])).toEqual({ indicator: id, period: '2026/27' })
    expect(mark(id, [visit(service, ill)])?.servedFrom).toBe('2026-08-20')
    const better = [visit(service, ill), visit(service, well, '2026-11-20')]
    expect(mark(id, better)?.servedFrom).toBeUndefined()
  })
  it('reads a teenager of 15 by the services of adults', () => {
    const pressure = (systolic: number) =>
      mark(
        'school-age-raised-pressure',
        [visit('blood-pressure-screening', { systolic, diastolic: 79 })],
        '2011-02-01',
      )?.servedFrom
    expect([pressure(129), pressure(130)]).toEqual([undefined, '2026-08-20'])
    const heavy = visit('adult-nutrition', { weight: 80, height: 160, waist: 80 })
    expect(mark('school-age-heavy', [heavy], '2011-02-01')?.servedFrom).toBe('2026-08-20')
  })
})
