import { describe, expect, it } from 'vitest'
import { type Visit, judged, markOf, monthlyVisits } from '../../testing/life.ts'

const life = (visits: readonly Visit[]) => ({ born: '1970-01-01', visits })
const diagnosis = (service: string, on: string, basis = 'new'): Visit => ({
  on,
  service,
  answers: { basis },
})

describe('SPM 9, diabetes', () => {
  const found = diagnosis('diabetes-diagnosis', '2026-03-05')
  const control = { service: 'diabetes-control', answers: { glucose: 150, drugTaken: 'taken' } }

  it('is served while every month from the diagnosis has its glucose', () => {
    const visits = [found, ...monthlyVisits(2026, [4, 5, 6], control)]
    expect(markOf('spm-09', life(visits))).toMatchObject({
      servedFrom: '2026-03-05',
      servedBefore: '2026-07-31',
    })
  })
  it('takes fasting glucose too, but no visit without a value', () => {
    const fasting = { ...control, answers: { fasting: 110 } }
    const nothing = { ...control, answers: { drugTaken: 'taken' } }
    const before = (visits: readonly Visit[]) =>
      markOf('spm-09', life([found, ...visits]))?.servedBefore
    expect(before(monthlyVisits(2026, [4], fasting))).toBe('2026-05-31')
    expect(before(monthlyVisits(2026, [4], nothing))).toBe('2026-04-30')
  })
  it('does not concern prediabetes or high values only', () => {
    const only = diagnosis('diabetes-diagnosis', '2026-03-05', 'prediabetes')
    const high = { on: '2026-03-06', service: 'glucose-screening', answers: { glucose: 400 } }
    expect(markOf('spm-09', life([only, high]))).toBeUndefined()
  })
  it('keeps who moves away after a control, and leaves out who had none', () => {
    const moved = (visits: readonly Visit[], on: string) =>
      markOf('spm-09', { ...life(visits), moved: on })
    expect(moved([found], '2026-03-20')?.servedFrom).toBe('2026-03-05')
    const earlier = diagnosis('diabetes-diagnosis', '2025-03-05')
    expect(moved([earlier], '2026-03-20')).toBeUndefined()
  })
  it('opens with the decision and ends with its withdrawal', () => {
    expect(judged(life([found])).episodes).toMatchObject([{ episode: 'diabetes-care' }])
    const ended = diagnosis('diabetes-diagnosis', '2026-03-20', 'not-diabetes')
    expect(judged(life([found, ended])).episodes).toMatchObject([{ before: '2026-03-20' }])
  })
})

describe('SPM 10, severe mental disorder', () => {
  const found = diagnosis('severe-mental-diagnosis', '2025-03-05')
  const examined = (on: string, answers: Visit['answers']): Visit => ({
    on,
    service: 'mental-examination',
    ...(answers === undefined ? {} : { answers }),
  })

  it('is served on the day both the examination and the teaching are done', () => {
    const visits = [
      found,
      examined('2026-02-01', { examined: true, taught: false }),
      examined('2026-05-02', { examined: false, taught: true }),
    ]
    expect(markOf('spm-10', life(visits))?.servedFrom).toBe('2026-05-02')
    expect(markOf('spm-10', life(visits.slice(0, 2)))?.servedFrom).toBeUndefined()
  })
  it('starts again each year', () => {
    const visits = [found, examined('2025-12-31', { examined: true, taught: true })]
    expect(markOf('spm-10', life(visits), '2025')?.servedFrom).toBe('2025-12-31')
    expect(markOf('spm-10', life(visits))?.servedFrom).toBeUndefined()
    expect(markOf('spm-10', life(visits))).toBeDefined()
  })
})

describe('hypertension under control', () => {
  const found = diagnosis('hypertension-diagnosis', '2025-03-05')
  const control = (on: string, systolic: number): Visit => ({
    on,
    service: 'hypertension-control',
    answers: { systolic, diastolic: 80 },
  })
  const mark = (...visits: readonly Visit[]) =>
    markOf('hypertension-under-control', life([found, ...visits]))

  it('follows the last reading of the year, below 140/90', () => {
    expect(mark(control('2026-02-01', 139))).toMatchObject({ servedFrom: '2026-02-01' })
    expect(mark(control('2026-02-01', 140))?.servedFrom).toBeUndefined()
    expect(mark(control('2026-02-01', 150), control('2026-03-01', 130))?.servedFrom).toBe(
      '2026-03-01',
    )
  })
  it('is lost with the first reading above, and remembers until when it held', () => {
    expect(mark(control('2026-02-01', 130), control('2026-03-01', 150))).toMatchObject({
      servedFrom: '2026-02-01',
      servedBefore: '2026-03-01',
    })
  })
  it('counts who was not measured this year', () => {
    const lastYear = mark(control('2025-12-31', 130))
    expect(lastYear).toBeDefined()
    expect(lastYear?.servedFrom).toBeUndefined()
  })
})

describe('diabetes under control', () => {
  const found = diagnosis('diabetes-diagnosis', '2025-03-05')
  const control = (on: string, answers: Visit['answers']): Visit => ({
    on,
    service: 'diabetes-control',
    ...(answers === undefined ? {} : { answers }),
  })
  const mark = (...visits: readonly Visit[]) =>
    markOf('diabetes-under-control', life([found, ...visits]))

  it.each([
    [{ glucose: 69 }, undefined],
    [{ glucose: 70 }, '2026-02-01'],
    [{ glucose: 199 }, '2026-02-01'],
    [{ glucose: 200 }, undefined],
    [{ fasting: 125 }, '2026-02-01'],
    [{ fasting: 126 }, undefined],
    [{ glucose: 150, fasting: 126 }, undefined],
  ])('of %o is served from %s', (answers, from) => {
    expect(mark(control('2026-02-01', answers))?.servedFrom).toBe(from)
  })
  it('is lost with the first value above; a visit without a value changes nothing', () => {
    const good = control('2026-02-01', { glucose: 150 })
    expect(mark(good, control('2026-03-01', { glucose: 250 }))?.servedBefore).toBe('2026-03-01')
    expect(mark(good, control('2026-03-01', { drugTaken: 'taken' }))?.servedBefore).toBeUndefined()
  })
})

describe('the drug at the Pustu', () => {
  const control = (on: string, setting: 'pustu' | 'puskesmas' | 'posyandu', systolic = 130) => ({
    on,
    setting,
    service: 'hypertension-control',
    answers: { systolic, diastolic: 80, drugTaken: 'taken' },
  })
  const found = diagnosis('hypertension-diagnosis', '2026-01-10')
  const supply = (...visits: readonly Visit[]) =>
    judged(life([found, ...visits])).services.map(({ outcomes }) => outcomes['supply'])
  const monthly = [control('2026-02-10', 'pustu'), control('2026-03-10', 'pustu')]

  it('was rightly given before the diagnosis was told a second time', () => {
    const again = diagnosis('hypertension-diagnosis', '2026-03-20', 'known-treated')
    expect(supply(...monthly, again).slice(1, 3)).toEqual(['continue', 'continue'])
  })
  it('goes on for three months of monthly control, then the Puskesmas sees the person', () => {
    expect(supply(...monthly, control('2026-04-10', 'pustu')).at(-1)).toBe('continue')
    expect(supply(...monthly, control('2026-04-11', 'pustu')).at(-1)).toBe('too-long')
    const seen = [...monthly, control('2026-04-11', 'puskesmas')]
    expect(supply(...seen).at(-1)).toBeUndefined()
    expect(supply(...seen, control('2026-05-11', 'pustu')).at(-1)).toBe('continue')
  })
  it('stops at a missed month and at a pressure that is not controlled', () => {
    expect(supply(control('2026-03-10', 'pustu')).at(-1)).toBe('irregular')
    expect(supply(control('2026-02-10', 'pustu', 140)).at(-1)).toBe('unfit')
  })
  it('is no question at the Posyandu', () => {
    expect(supply(control('2026-02-10', 'posyandu'))).toEqual([undefined, undefined])
  })
})
