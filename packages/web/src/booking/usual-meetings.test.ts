import { localDate } from '@jejaring/core/calendar/local-date'
import { expect, test } from 'vitest'
import { nextMeetings, usualMeetings } from './usual-meetings.ts'

const posyandu = (id: string, meetsOn?: number) => ({
  id,
  kind: 'posyandu' as const,
  name: id,
  villages: ['v'],
  ...(meetsOn === undefined ? {} : { meetsOn }),
})
const rt = (code: string, own?: string) => ({
  code,
  village: 'v',
  dusun: '',
  rw: '',
  rt: '',
  ...(own === undefined ? {} : { posyandu: own }),
})
const places = {
  facilities: [posyandu('melati', 14), posyandu('mawar', 3), posyandu('anggrek')],
  neighbourhoods: [rt('1', 'melati'), rt('2')],
}

test('a Posyandu meets on its day of the month; who has none goes to any of the village', () => {
  expect(usualMeetings(places, { village: 'v', rt: '1' })).toEqual([14])
  expect(usualMeetings(places, { village: 'v', rt: '2' })).toEqual([3, 14])
  expect(usualMeetings(places, { village: 'elsewhere' })).toEqual([])
  expect(usualMeetings(undefined, { village: 'v' })).toEqual([])
})

test('the next three days are those to come, in months that have them', () => {
  const today = localDate('2026-11-14')
  expect(nextMeetings([14], today)).toEqual(['2026-12-14', '2027-01-14', '2027-02-14'])
  expect(nextMeetings([31], localDate('2027-01-31'))).toEqual(['2027-03-31', '2027-05-31'])
  expect(nextMeetings([], today)).toEqual([])
})
