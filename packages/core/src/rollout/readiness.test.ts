import fc from 'fast-check'
import { expect, test } from 'vitest'
import { criteria, type SiteRecords } from './criteria.ts'
import { examplePlans } from './example-plans.ts'
import { nextSites } from './next-sites.ts'
import { criterionStates, isStaffed, metOf, readinessOf } from './readiness.ts'

const nothing: SiteRecords = {
  midwives: 0,
  nurses: 0,
  kader: 0,
  monthsOpened: 0,
  monthsVisited: 0,
  hasDecree: false,
  joined: { puskesmas: 0, pustu: 0, posyandu: 0 },
  posyandu: { ready: 0, all: 0 },
}
const stateOf = (standings: ReturnType<typeof readinessOf>, id: string) =>
  standings.find(({ criterion }) => criterion === id)

test('a Pustu is staffed with one midwife, one nurse and two kader, and not with less', () => {
  const full = { ...nothing, midwives: 1, nurses: 1, kader: 2 }
  const staffed = (records: SiteRecords) =>
    isStaffed('pustu', readinessOf('pustu', new Map(), records))
  expect(staffed(full)).toBe(true)
  expect(staffed({ ...full, midwives: 0 })).toBe(false)
  expect(staffed({ ...full, nurses: 0 })).toBe(false)
  expect(staffed({ ...full, kader: 1 })).toBe(false)
})

test('five kader at a Posyandu, and a session in each of the last three months', () => {
  const at = (records: Partial<SiteRecords>) =>
    readinessOf('posyandu', new Map(), { ...nothing, ...records })
  expect(stateOf(at({ kader: 4 }), 'five-kader')?.state).toBe('missing')
  expect(stateOf(at({ kader: 5 }), 'five-kader')?.state).toBe('met')
  expect(stateOf(at({ monthsOpened: 2 }), 'opens-monthly')?.state).toBe('missing')
  expect(stateOf(at({ monthsOpened: 3 }), 'opens-monthly')?.state).toBe('met')
})

test('homes visited in each of the last three months, and five kader with a level in their passports', () => {
  const at = (id: string, records: Partial<SiteRecords>) =>
    stateOf(readinessOf('posyandu', new Map(), { ...nothing, ...records }), id)
  const isFromRecords = true
  const visits = { criterion: 'posyandu-visits', isFromRecords }
  expect(at('posyandu-visits', { monthsVisited: 2 })).toEqual({ ...visits, state: 'missing' })
  expect(at('posyandu-visits', { monthsVisited: 3 })).toEqual({ ...visits, state: 'met' })
  const trained = { criterion: 'trained-kader', isFromRecords }
  expect(at('trained-kader', { trainedKader: 4 })).toEqual({ ...trained, state: 'missing' })
  expect(at('trained-kader', { trainedKader: 5 })).toEqual({ ...trained, state: 'met' })
  // Without passports only people can say.
  expect(at('trained-kader', {})).toEqual({ criterion: 'trained-kader', state: 'missing' })
})

test('a decree that is written down is met by itself; where none is, the records contradict nobody', () => {
  const at = (hasDecree: boolean, said?: 'met' | 'missing') =>
    stateOf(
      readinessOf('posyandu', new Map(said === undefined ? [] : [['village-decree', said]]), {
        ...nothing,
        hasDecree,
      }),
      'village-decree',
    )
  const about = { criterion: 'village-decree' }
  expect(at(true)).toEqual({ ...about, state: 'met', isFromRecords: true })
  expect(at(false)).toEqual({ ...about, state: 'missing' })
  expect(at(false, 'met')).toEqual({ ...about, state: 'met' })
  expect(at(true, 'missing')).toEqual({ ...about, state: 'missing', isDisputed: true })
})

test('a village without a Posyandu has none that is ready', () => {
  const found = readinessOf('pustu', new Map(), nothing)
  expect(stateOf(found, 'posyandu-ready')?.state).toBe('missing')
})

test('what somebody said counts; the records only say that it differs', () => {
  const found = readinessOf('pustu', new Map([['midwife', 'met']]), nothing)
  expect(stateOf(found, 'midwife')).toEqual({
    criterion: 'midwife',
    state: 'met',
    isDisputed: true,
  })
})

test('no criterion is there twice, and each has its source', () => {
  for (const list of Object.values(criteria)) {
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
    for (const { source } of list) expect(Object.values(source)).not.toContain('')
  }
})

test('a source is dated in the language of the page', () => {
  for (const { source } of [...Object.values(criteria).flat(), ...examplePlans]) {
    expect(source.id).not.toMatch(/\b(May|Aug|Oct|Dec)\b/)
    expect(source.en).not.toMatch(/\b(Mei|Agu|Agt|Okt|Des)\b/)
  }
})

const candidate = fc.record({
  id: fc.uuid(),
  kind: fc.constant('pustu' as const),
  name: fc.constantFrom('Baru', 'Lalang', 'Padang'),
  people: fc.nat(9000),
  standings: fc
    .array(fc.constantFrom(...criterionStates), { minLength: 7, maxLength: 7 })
    .map((states) =>
      criteria.pustu.map(({ id }, n) => ({ criterion: id, state: states[n] ?? 'missing' })),
    ),
})
test('who is staffed is suggested first; the order of the list says nothing', () => {
  fc.assert(
    fc.property(fc.array(candidate), (sites) => {
      const order = nextSites(sites)
      expect(nextSites(sites.toReversed())).toEqual(order)
      const staffed = order.map(({ kind, standings }) => isStaffed(kind, standings))
      expect(staffed.lastIndexOf(true)).toBeLessThan(
        staffed.includes(false) ? staffed.indexOf(false) : Infinity,
      )
      for (const [n, site] of order.entries()) {
        const next = order[n + 1]
        if (next !== undefined && staffed[n] === staffed[n + 1])
          expect(metOf(site.standings)).toBeGreaterThanOrEqual(metOf(next.standings))
      }
    }),
  )
})
