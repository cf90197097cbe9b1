import { localDate } from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import { expect, it } from 'vitest'
import { readAreas } from '../../places/idn-areas.ts'
import { BELITUNG_TIMUR, belitungTimur } from './belitung-timur.ts'
import { networkOf } from './network.ts'
import { generateRegency } from './regency.ts'

const today = localDate('2026-11-22')
const areas = await readAreas(BELITUNG_TIMUR)
const network = networkOf(belitungTimur(areas.filter(({ kind }) => kind === 'village')), today)
const facts = { japaneseEncephalitis: false, malariaEndemic: true, introduced: {} }

it('gives every service of the catalogue to somebody', () => {
  const options = { seed: 7, people: 1200, today, network, catalogue, facts, rest: 0.7 }
  const given = new Set(
    [...generateRegency(options)].flatMap(({ entries }) =>
      entries.flatMap((entry) =>
        entry.kind === 'encounter-recorded'
          ? entry.body.services.map(({ service }) => service)
          : [],
      ),
    ),
  )
  const could = catalogue.services.filter(
    ({ eligible: { where } }) => where === undefined || facts[where],
  )
  expect(could.map(({ id }) => id).filter((id) => !given.has(id))).toEqual([])
})
