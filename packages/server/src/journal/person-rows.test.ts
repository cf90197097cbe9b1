import { localDate } from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import { recordOf } from '@jejaring/core/catalogue/testing/life'
import { expect, test } from 'vitest'
import { rowsOf } from './person-rows.ts'

const options = {
  catalogue,
  facts: { japaneseEncephalitis: false, introduced: {} },
  periods: [],
}
const wantedBy = (born: string, since: string) => {
  const record = { ...recordOf({ born, visits: [] }), since: localDate(since) }
  return new Set([...rowsOf(record, 'rt', options).due.values()].map(([service]) => service))
}

test('a vaccine whose last day passed before the village knew the person is on no list', () => {
  expect(wantedBy('1980-03-04', '2025-01-10')).not.toContain('bcg')
  expect(wantedBy('1980-03-04', '2025-01-10')).toContain('blood-pressure-screening')
})

test('a vaccine missed while the village knew the child stays in the tables', () => {
  expect(wantedBy('2023-03-04', '2023-03-04')).toContain('bcg')
})
