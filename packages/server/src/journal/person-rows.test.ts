import { localDate, monthOf } from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import type { Period } from '@jejaring/core/catalogue/indicator'
import { recordOf } from '@jejaring/core/catalogue/testing/life'
import { periodsOf } from '@jejaring/core/judge/periods'
import { expect, test } from 'vitest'
import { rowsOf } from './person-rows.ts'

const options = {
  catalogue,
  facts: { japaneseEncephalitis: false, introduced: {} },
}
const wantedBy = (born: string, since: string, periods: readonly Period[] = []) => {
  const record = { ...recordOf({ born, visits: [] }), since: localDate(since) }
  const { due } = rowsOf(record, 'rt', { ...options, periods })
  return new Set([...due.values()].map(([service]) => service))
}

test('a vaccine whose last day passed before the village knew the person is on no list', () => {
  expect(wantedBy('1980-03-04', '2025-01-10')).not.toContain('bcg')
  expect(wantedBy('1980-03-04', '2025-01-10')).toContain('blood-pressure-screening')
})

test('a vaccine missed while the village knew the child stays in the tables', () => {
  expect(wantedBy('2023-03-04', '2023-03-04')).toContain('bcg')
})

test('the tables hold what is wanted until some months after the last opened one, and nothing closed before it', () => {
  const january2025 = monthOf(localDate('2025-01-01'))
  const opened = periodsOf(january2025, monthOf(localDate('2026-11-22')))
  // Adults are screened from 15 years on.
  expect(wantedBy('2012-02-28', '2025-01-10', opened)).toContain('blood-pressure-screening')
  expect(wantedBy('2012-03-01', '2025-01-10', opened)).not.toContain('blood-pressure-screening')
  expect(wantedBy('2015-03-04', '2015-03-04', opened)).not.toContain('bcg')
  expect(wantedBy('2015-03-04', '2015-03-04')).toContain('bcg')
  // BCG closes on the first birthday: on the last day of the opened month it is still wanted, a month later no more.
  const november = [
    ...opened,
    ...periodsOf(monthOf(localDate('2026-12-01')), monthOf(localDate('2026-12-01'))),
  ]
  expect(wantedBy('2025-11-20', '2025-11-20', opened)).toContain('bcg')
  expect(wantedBy('2025-11-20', '2025-11-20', november)).not.toContain('bcg')
})
