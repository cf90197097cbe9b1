import { describe, expect, test } from 'vitest'
import { monthOf, localDate, type Month } from '../calendar/local-date.ts'
import { kindOf, periodAt, periodNamed, periodsOf } from './periods.ts'

const month = (text: string): Month => monthOf(localDate(`${text}-01`))

describe('a period', () => {
  test.each([
    ['2026-06', '2025/26', '2025-07-01', '2026-07-01'],
    ['2026-07', '2026/27', '2026-07-01', '2027-07-01'],
    ['2026-12', '2026/27', '2026-07-01', '2027-07-01'],
    ['2027-01', '2026/27', '2026-07-01', '2027-07-01'],
    ['2099-09', '2099/00', '2099-07-01', '2100-07-01'],
  ])('%s lies in the school year %s', (of, id, from, before) => {
    expect(periodAt('schoolYear', month(of))).toEqual({ id, from, before })
  })

  test.each(['2026', '2026-02', '2026/27', '2099/00'])('%s is found by its name', (id) => {
    expect(periodNamed(id)?.id).toBe(id)
  })

  test.each(['2026/28', '2026-13', '26', '', '2026/27/28', '2026-1', 'abcd/ef', '2026 27'])(
    'nothing is named %j',
    (id) => {
      expect(periodNamed(id)).toBeUndefined()
    },
  )
})

test('a village keeps its months with the years and the school years they touch', () => {
  const ids = periodsOf(month('2026-05'), month('2027-01')).map(({ id }) => id)
  expect(ids.filter((id) => kindOf({ id }) === 'year')).toEqual(['2026', '2027'])
  expect(ids.filter((id) => kindOf({ id }) === 'schoolYear')).toEqual(['2025/26', '2026/27'])
  expect(ids.filter((id) => kindOf({ id }) === 'month')).toHaveLength(9)
})
