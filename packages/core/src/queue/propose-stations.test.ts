import { expect, test } from 'vitest'
import { queueRooms } from '../catalogue/queue-rooms.ts'
import { catalogue } from '../catalogue/index.ts'
import { proposeStations } from './propose-stations.ts'

const due = (...ids: string[]) => catalogue.services.filter(({ id }) => ids.includes(id))
const propose = (
  ageYears: number,
  { episodes = [], services = [] }: { episodes?: string[]; services?: string[] } = {},
) =>
  proposeStations(
    'puskesmas',
    { ageMonths: ageYears * 12, episodes, due: due(...services) },
    queueRooms,
  )

test.each([
  ['a child', 2, {}, ['mother-child']],
  ['a teenager on the day before 18', 17 + 11 / 12, {}, ['mother-child']],
  ['an adult on the day of 18', 18, {}, ['adult']],
  ['a pregnant adult', 25, { episodes: ['pregnancy'] }, ['mother-child']],
  ['a mother after birth', 25, { episodes: ['postpartum'] }, ['mother-child']],
  ['an elder asked about a cough', 70, { services: ['tb-symptoms-adult'] }, ['adult']],
])('%s goes to the cluster of their stage of life', (_, age, rest, stations) => {
  expect(propose(age, rest)).toEqual(stations)
})

test('one visit passes the laboratory, the cluster, the dentist and the pharmacy in that order', () => {
  const pregnant = {
    episodes: ['pregnancy'],
    services: [
      'antenatal-contact',
      'antenatal-dental',
      'antenatal-laboratory',
      'mother-supplementary-food',
    ],
  }
  expect(propose(30, pregnant)).toEqual(['laboratory', 'mother-child', 'dental', 'pharmacy'])
})

test('who is treated for TB goes to their own cluster, to infection, and for medicine', () => {
  expect(propose(40, { services: ['tb-control'] })).toEqual(['adult', 'infection', 'pharmacy'])
})

test('what is given only at home is no reason to wait anywhere', () => {
  expect(propose(40, { services: ['visit-tb'] })).toEqual(['adult'])
})

test('a Pustu has one line, a Posyandu none', () => {
  const child = { ageMonths: 8, episodes: [], due: [] }
  expect(proposeStations('pustu', child, queueRooms)).toEqual(['post'])
  expect(proposeStations('posyandu', child, queueRooms)).toEqual([])
})
