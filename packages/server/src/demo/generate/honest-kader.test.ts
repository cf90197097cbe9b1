import { localDate } from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import { coachingHints } from '@jejaring/core/coaching/coaching-hint'
import { readingsOf, type WrittenVisit } from '@jejaring/core/coaching/written-visit'
import { expect, it } from 'vitest'
import { readAreas } from '../../places/idn-areas.ts'
import { BELITUNG_TIMUR, belitungTimur, LALANG } from './belitung-timur.ts'
import { networkOf } from './network.ts'
import { generateVillage } from './regency.ts'
import { workersOf } from './staff.ts'

const today = localDate('2026-11-22')
const areas = await readAreas(BELITUNG_TIMUR)
const network = networkOf(belitungTimur(areas.filter(({ kind }) => kind === 'village')), today)
const facts = { japaneseEncephalitis: false, introduced: {} }
const options = { seed: 7, people: 30_000, today, network, catalogue, facts }
const kader = new Set(workersOf(network).flatMap(({ id, role }) => (role === 'kader' ? [id] : [])))

it('nothing stands out in what the kader of the demo write, whose numbers are measured', () => {
  const entries = generateVillage(options, LALANG)
  const homes = new Map(
    entries.flatMap((entry) =>
      entry.kind === 'person-registered' ? [[entry.subject, entry.body.household]] : [],
    ),
  )
  const byAuthor = new Map<string, WrittenVisit[]>()
  for (const entry of entries) {
    if (entry.kind !== 'encounter-recorded' || entry.body.reported || !kader.has(entry.author)) {
      continue
    }
    const { subject, on, clock, device, author } = entry
    const { setting, services } = entry.body
    const readings = readingsOf(services)
    const household = homes.get(subject) ?? ''
    const visits = byAuthor.get(author) ?? []
    byAuthor.set(author, [...visits, { subject, household, on, clock, device, setting, readings }])
  }
  const all = [...byAuthor.values()].flat().toSorted((a, b) => (a.on < b.on ? 1 : -1))
  const before = ({ subject, on }: WrittenVisit) =>
    all.find((one) => one.subject === subject && one.on < on)
  const hints = [...byAuthor.values()].flatMap((visits) => coachingHints({ visits, before }, []))
  expect(byAuthor.size).toBeGreaterThan(5)
  expect(hints).toEqual([])
})
