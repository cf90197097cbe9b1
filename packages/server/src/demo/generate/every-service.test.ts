import { localDate } from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import { expect, it } from 'vitest'
import { readAreas } from '../../places/idn-areas.ts'
import { BELITUNG_TIMUR, belitungTimur } from './belitung-timur.ts'
import { networkOf } from './network.ts'
import { familiesOf, villageOf } from './regency.ts'

const today = localDate('2026-11-22')
const areas = await readAreas(BELITUNG_TIMUR)
const network = networkOf(belitungTimur(areas.filter(({ kind }) => kind === 'village')), today)
const facts = { japaneseEncephalitis: false, introduced: {} }

it('gives every service of the catalogue to somebody of the demo as it is shown', () => {
  const options = { seed: 1, people: 20_000, today, network, catalogue, facts }
  const missing = new Set(
    catalogue.services.flatMap(({ id, eligible }) => (eligible.where === undefined ? [id] : [])),
  )
  for (const { code } of network.villages) {
    if (missing.size === 0) break
    for (const { members } of familiesOf(villageOf(options, code), options)) {
      for (const { kind, body } of members.flatMap(({ entries }) => entries)) {
        if (kind === 'encounter-recorded')
          for (const { service } of body.services) missing.delete(service)
      }
    }
  }
  expect([...missing]).toEqual([])
})
