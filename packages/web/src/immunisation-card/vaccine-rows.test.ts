import { expect, it } from 'vitest'
import { localDate } from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import { recordOf, type Visit } from '@jejaring/core/catalogue/testing/life'
import { dueOf } from '@jejaring/core/judge/due'
import { historyOf } from '@jejaring/core/judge/history'
import { vaccineRows } from './vaccine-rows.ts'

const rowsOf = (visits: readonly Visit[], on: string, born = '2026-01-10') => {
  const history = historyOf(recordOf({ born, visits }), catalogue, {
    japaneseEncephalitis: false,
    introduced: {},
  })
  if (history === undefined) throw new Error('a child with sex and birth date')
  const rows = vaccineRows(catalogue.services, {
    doses: (service) => history.doses(service),
    due: dueOf(history, catalogue),
    today: localDate(on),
  })
  return new Map(rows.map(({ service, cells }) => [service.id, cells.map(({ state }) => state)]))
}

it('a dose that was given, the next with its day, and those after it', () => {
  const rows = rowsOf([{ on: '2026-03-10', service: 'dpt-hb-hib' }], '2026-03-20')
  expect(rows.get('dpt-hb-hib')).toEqual(['given', 'notYet', 'later', 'later'])
  expect(rows.get('bcg')).toEqual(['overdue'])
})

it('a dose too young is there but does not count', () =>
  expect(
    rowsOf([{ on: '2026-02-10', service: 'dpt-hb-hib' }], '2026-03-20').get('dpt-hb-hib')?.[0],
  ).toBe('tooSoon'))

it('what is closed by age is said where something of it was given, and not shown else', () => {
  const rows = rowsOf([{ on: '2020-03-10', service: 'rotavirus' }], '2026-03-20', '2020-01-10')
  expect(rows.get('rotavirus')).toEqual(['given', 'closed', 'closed'])
  expect(rows.get('hb0')?.every((state) => state === 'closed') ?? true).toBe(true)
})
