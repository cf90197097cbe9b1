import { describe, expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { type SupplySituation, pustuSupply } from './pustu-supply.ts'

describe('the pressure drug at the Pustu', () => {
  const visit = (on: string, setting = 'pustu') => ({ on: localDate(on), setting })
  const january = visit('2026-01-10', 'puskesmas')
  const monthly = [january, visit('2026-02-12'), visit('2026-03-05', 'posyandu')]
  const at = (on: string, told: Partial<SupplySituation> = {}) =>
    pustuSupply({
      on: localDate(on),
      setting: 'pustu',
      control: 'controlled',
      complaints: false,
      careSince: localDate('2025-06-01'),
      earlier: monthly,
      ...told,
    })

  it('goes on for three months after the Puskesmas saw the person', () => {
    expect(at('2026-02-10', { earlier: [january] })).toBe('continue')
    expect(at('2026-04-10')).toBe('continue')
    expect(at('2026-04-11')).toBe('too-long')
    const again = [...monthly, visit('2026-04-11', 'puskesmas')]
    expect(at('2026-05-02', { earlier: again })).toBe('continue')
  })
  it('counts from the day the care began while the Puskesmas has not seen the person since', () => {
    const begun = { careSince: localDate('2026-02-01'), earlier: [visit('2026-03-01')] }
    expect(at('2026-04-30', begun)).toBe('continue')
    expect(at('2026-05-02', begun)).toBe('too-long')
  })
  it('counts from the opening of the care also when the Puskesmas saw the person before it', () => {
    const reopened = { careSince: localDate('2026-04-01'), earlier: [january] }
    expect(at('2026-04-20', reopened)).toBe('continue')
    expect(at('2026-07-02', reopened)).toBe('too-long')
  })
  it('is too long for who was never at the Puskesmas in years of control', () => {
    const years = [visit('2025-07-01'), visit('2025-09-01'), ...monthly.slice(1)]
    expect(at('2026-03-20', { earlier: years })).toBe('too-long')
    expect(at('2026-03-20', { earlier: [...years.slice(0, 2), ...monthly] })).toBe('continue')
  })
  it('wants a control in every calendar month', () => {
    expect(at('2026-02-28', { earlier: [january] })).toBe('continue')
    expect(at('2026-03-01', { earlier: [january] })).toBe('irregular')
    expect(at('2026-04-01', { earlier: monthly.slice(0, 2) })).toBe('irregular')
  })
  it('wants the pressure controlled and no complaint', () => {
    expect(at('2026-02-12', { control: 'not-controlled' })).toBe('unfit')
    expect(at('2026-02-12', { control: 'crisis' })).toBe('unfit')
    expect(at('2026-02-12', { complaints: true })).toBe('unfit')
  })
  it('is not promised without a reading, but refused without one', () => {
    expect(at('2026-03-12', { control: undefined })).toBeUndefined()
    expect(at('2026-03-12', { control: undefined, complaints: true })).toBe('unfit')
    expect(at('2026-04-11', { control: undefined })).toBe('too-long')
  })
  it('is nobody else’s question', () => {
    for (const setting of ['home', 'posyandu', 'puskesmas', 'hospital']) {
      expect(at('2026-04-11', { setting })).toBeUndefined()
    }
    expect(at('2026-04-11', { drugTaken: 'not-prescribed' })).toBeUndefined()
    expect(at('2026-04-11', { careSince: undefined })).toBeUndefined()
  })
})
