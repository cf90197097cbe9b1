import { describe, expect, it } from 'vitest'
import { localDate } from '../../../calendar/local-date.ts'
import { basicSeries, markOf } from '../../testing/life.ts'

const months = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i)

describe('complete basic immunisation', () => {
  const born = '2025-06-15'
  it('is the 17 doses before the first birthday', () => {
    expect(basicSeries(born)).toHaveLength(17)
    expect(markOf('idl', { born, visits: basicSeries(born) })).toMatchObject({
      servedFrom: '2026-03-15',
    })
  })
  it.each(months(0, 16))('is not complete without dose %i', (missing) => {
    const visits = basicSeries(born).filter((_, i) => i !== missing)
    expect(markOf('idl', { born, visits })?.servedFrom).toBeUndefined()
  })
  it('does not count when the last dose came on the birthday', () => {
    const visits = basicSeries(born).with(-2, { on: '2026-06-15', service: 'measles-rubella' })
    expect(markOf('idl', { born, visits })?.servedFrom).toBeUndefined()
  })
  it('leaves out what the place did not yet have when the child was born', () => {
    const visits = basicSeries(born).filter(
      ({ service }) => service !== 'rotavirus' && service !== 'pcv',
    )
    const introduced = { rotavirus: localDate('2025-07-01'), 'pcv-2': localDate('2025-07-01') }
    const onePcv = [...visits, { on: '2025-08-15', service: 'pcv' }]
    expect(markOf('idl', { born, introduced, visits: onePcv })?.servedFrom).toBe('2026-03-15')
    expect(markOf('idl', { born, introduced, visits })?.servedFrom).toBeUndefined()
  })
  it('concerns the year in which the child turns one', () => {
    expect(markOf('idl', { born, visits: [] }, '2025')).toBeUndefined()
    expect(markOf('idl', { born, visits: [] }, '2026')).toBeDefined()
  })
})
