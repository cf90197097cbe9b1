import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, localDate } from '../calendar/local-date.ts'
import { tick, type Clock } from './clock.ts'
import type { Bodies, Entry, Kind } from './entry.ts'
import { entrySchema } from '../sync/wire.ts'
import { visitOutcomes } from '../visits/visit-body.ts'
import {
  departureOf,
  emptyHousehold,
  emptyPerson,
  foldHousehold,
  foldPerson,
  KINDS,
} from './record.ts'
import { conflict, current, lastSeen } from './writes.ts'

const DAY = localDate('2026-11-22')
const subject = '00000000-0000-7000-8000-000000000001'

function entry<K extends Kind>(kind: K, body: Bodies[K], clock: Clock, id: string): Entry {
  const common = {
    id,
    village: '19.06.01.2001',
    subject,
    on: DAY,
    clock,
    author: 'a',
    device: 'd',
    catalogue: 1,
  }
  return { ...common, kind, body } as Entry
}

const ILL: Bodies['reaction-reported'] = {
  cadre: 'kader',
  vaccines: ['bcg'],
  given: DAY,
  began: DAY,
  signs: ['fever'],
  serious: [],
  outcome: 'recovering',
  told: [],
}
const at = (ms: number, device = 'd'): Clock => tick(ms, device)
const ids = fc.integer({ min: 1, max: 6 }).map((n) => `e${n}`)
const clocks = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom('a', 'b'))
  .map(([ms, device]) => at(ms, device))
const encounter = fc.record({
  setting: fc.constantFrom('home' as const, 'posyandu' as const),
  cadre: fc.constant('kader' as const),
  services: fc.constant([]),
})
const change = fc
  .record({
    value: fc.constantFrom('Siti', 'Sitti', 'Aisyah'),
    seen: fc.option(clocks, { nil: undefined }),
  })
  .map(({ value, seen }) => (seen === undefined ? { value } : { value, seen }))

/** Entries as devices make them: one id says one thing. Clocks and the visits they speak of collide freely. */
const entries = fc
  .array(
    fc
      .oneof(
        fc.tuple(
          fc.constant('person-changed' as const),
          change.map((name) => ({ changes: { name } })),
        ),
        fc.tuple(
          fc.constant('person-changed' as const),
          fc.constantFrom('none' as const, 'physical' as const).map((value) => ({
            changes: { disability: { value }, mentalDisability: { value: value === 'none' } },
          })),
        ),
        fc.tuple(
          fc.constant('person-arrived' as const),
          ids.map((id) => ({
            from: '19.06.04.2001',
            person: 'q',
            departure: `d${id}`,
            disability: 'sensory' as const,
          })),
        ),
        fc.tuple(fc.constant('encounter-recorded' as const), encounter),
        fc.tuple(
          fc.constant('encounter-amended' as const),
          fc.tuple(encounter, ids).map(([body, id]) => ({ ...body, encounter: id })),
        ),
        fc.tuple(
          fc.constant('encounter-voided' as const),
          ids.map((id) => ({ encounter: id, reason: 'salah orang' })),
        ),
        fc.tuple(fc.constant('person-died' as const), fc.constant({})),
        fc.tuple(
          fc.constant('person-returned' as const),
          ids.map((id) => ({ entry: id })),
        ),
        fc.tuple(
          fc.constant('referral-made' as const),
          fc.constant({ to: 'pustu' as const, withinDays: 1, reason: 'tensi' }),
        ),
        fc.tuple(
          fc.constant('referral-answered' as const),
          ids.map((id) => ({ referral: id, answer: 'sudah diperiksa' })),
        ),
        fc.tuple(
          fc.constant('referral-received' as const),
          ids.map((id) => ({ referral: id })),
        ),
        fc.tuple(
          fc.constant('service-booked' as const),
          fc.constant({ service: 's', place: 'pustu' as const, day: DAY }),
        ),
        fc.tuple(
          fc.constant('booking-cancelled' as const),
          ids.map((id) => ({ booking: id })),
        ),
        fc.tuple(fc.constant('attendance-marked' as const), fc.constant({ posyandu: 'melati' })),
        fc.tuple(
          fc.constant('attendance-withdrawn' as const),
          ids.map((id) => ({ attendance: id })),
        ),
        fc.tuple(
          fc.constant('visit-assigned' as const),
          fc.constantFrom({ to: 'kader-2' }, { to: 'kader-3' }, {}),
        ),
        fc.tuple(
          fc.constant('visit-done' as const),
          fc
            .constantFrom(...visitOutcomes)
            .map((outcome) => ({ cadre: 'kader', outcome }) as const),
        ),
        fc.tuple(
          fc.constant('visit-withdrawn' as const),
          ids.map((id) => ({ visit: id })),
        ),
        fc.tuple(
          fc.constant('reaction-reported' as const),
          fc
            .option(ids, { nil: undefined })
            .map((first) => ({ ...ILL, ...(first === undefined ? {} : { completes: first }) })),
        ),
        fc.tuple(
          fc.constant('reaction-withdrawn' as const),
          ids.map((id) => ({ reaction: id })),
        ),
      )
      .chain(([kind, body]) =>
        fc.tuple(fc.constant(kind), fc.constant(body), clocks, fc.integer({ min: 0, max: 3 })),
      ),
    { maxLength: 12 },
  )
  .map((drawn) =>
    drawn.map(([kind, body, clock, later], index) => ({
      ...entry(kind, body, clock, `e${index + 1}`),
      on: addDays(DAY, -later),
    })),
  )

const fold = (all: readonly Entry[]) => all.reduce(foldPerson, emptyPerson(subject))

describe('the fold of a person', () => {
  it('gives the same record for any order and any replay', () => {
    fc.assert(
      fc.property(
        entries.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray([...all, ...all], { minLength: 2 * all.length }),
          ),
        ),
        ([all, shuffled]) => {
          expect(fold(shuffled)).toEqual(fold(all))
        },
      ),
    )
  })

  it('keeps both of two edits made apart and counts the later', () => {
    const first = entry(
      'person-registered',
      { name: 'Siti', sex: 'female', birthDate: DAY, household: 'h', relation: 'child' },
      at(1),
      'e1',
    )
    const seen = at(1)
    const one = entry(
      'person-changed',
      { changes: { name: { value: 'Sitti', seen } } },
      at(2, 'phone'),
      'e2',
    )
    const other = entry(
      'person-changed',
      { changes: { name: { value: 'Siti A.', seen } } },
      at(3, 'desk'),
      'e3',
    )
    const record = fold([first, one, other])
    expect(current(record.fields.name)).toBe('Siti A.')
    expect(conflict(record.fields.name).map((write) => write.value)).toEqual(['Siti A.', 'Sitti'])

    const last = lastSeen(record.fields.name)
    const settled = entry(
      'person-changed',
      { changes: { name: { value: 'Sitti', ...(last === undefined ? {} : { seen: last }) } } },
      at(4),
      'e4',
    )
    const after = foldPerson(record, settled)
    expect(current(after.fields.name)).toBe('Sitti')
    expect(conflict(after.fields.name)).toEqual([])
  })

  it('brings a person back whose death was written by mistake', () => {
    const died = entry('person-died', {}, at(1), 'e1')
    const record = fold([died])
    expect(departureOf(record)?.kind).toBe('died')
    expect(
      departureOf(foldPerson(record, entry('person-returned', { entry: 'e1' }, at(2), 'e2'))),
    ).toBeUndefined()
  })

  it('counts the latest correction of a visit, and none once it is voided', () => {
    const visit = { setting: 'home' as const, cadre: 'kader' as const, services: [] }
    const record = fold([
      entry('encounter-amended', { ...visit, setting: 'posyandu', encounter: 'e1' }, at(2), 'e2'),
      entry('encounter-recorded', visit, at(1), 'e1'),
    ])
    expect(record.encounters[0]?.versions.map((version) => version.setting)).toEqual([
      'posyandu',
      'home',
    ])
    const voided = foldPerson(
      record,
      entry('encounter-voided', { encounter: 'e1', reason: 'salah orang' }, at(3), 'e3'),
    )
    expect(voided.encounters[0]?.voided?.reason).toBe('salah orang')
  })
})

describe('the fold of a household', () => {
  it('is the same in any order', () => {
    const registered = entry(
      'household-registered',
      { rt: 'r1', headName: 'A', address: '' },
      at(1),
      'e1',
    )
    const moved = entry(
      'household-changed',
      { changes: { rt: { value: 'r2', seen: at(1) } } },
      at(2),
      'e2',
    )
    const forth = [registered, moved].reduce(foldHousehold, emptyHousehold(subject))
    expect([moved, registered, moved].reduce(foldHousehold, emptyHousehold(subject))).toEqual(forth)
    expect(current(forth.fields.rt)).toBe('r2')
  })
  it('counts of each answer about the house the latest, in any order', () => {
    const first = entry('household-observed', { answers: { water: 'rain' } }, at(1), 'e1')
    const second = entry(
      'household-observed',
      { answers: { water: 'piped', latrine: 'none' } },
      at(2),
      'e2',
    )
    const forth = [first, second].reduce(foldHousehold, emptyHousehold(subject))
    expect([second, first, second].reduce(foldHousehold, emptyHousehold(subject))).toEqual(forth)
    expect(current(forth.observed?.['water'])).toEqual({ on: DAY, answer: 'piped' })
    expect(current(forth.observed?.['latrine'])?.answer).toBe('none')
  })
})

describe('a clock stamp', () => {
  it('is later than every stamp seen, even on a phone whose clock is behind', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 2_000_000_000_000 }), { minLength: 2, maxLength: 50 }),
        (times) => {
          let last: Clock | undefined
          for (const time of times) {
            const next = tick(time, 'd', last)
            if (last !== undefined) expect(next > last).toBe(true)
            last = next
          }
        },
      ),
    )
  })
})

it('the fold counts the kinds it understands, so that devices notice a new one', () => {
  expect(KINDS).toBe(entrySchema.options.length + 2)
})

it.each([
  ['person-registered', { name: 'Siti', sex: 'female' }],
  ['encounter-recorded', { setting: 'home', cadre: 'kader', services: [] }],
  ['encounter-amended', { encounter: 'e9', setting: 'home', cadre: 'kader', services: [] }],
  ['referral-made', { to: 'pustu', withinDays: 1, reason: 'tensi' }],
  ['referral-answered', { referral: 'e9', answer: 'sudah' }],
  ['service-booked', { service: 's', place: 'pustu', day: DAY }],
  ['attendance-marked', { posyandu: 'melati' }],
  ['visit-assigned', { to: 'budi' }],
  ['visit-done', { cadre: 'kader', outcome: 'served' }],
])(
  'a field of %s that only a later version knows is still there after the update',
  (kind, body) => {
    const known = entry('person-died', {}, at(1), 'e1')
    const later: Entry = JSON.parse(
      JSON.stringify({ ...known, kind, body: { ...body, later: 'x7' } }),
    )
    expect(JSON.stringify(fold([later]))).toContain('"x7"')
  },
)

it('an entry of a kind that only a later version knows leaves the record as it is', () => {
  const unknown: Entry = JSON.parse(
    JSON.stringify({ ...entry('person-died', {}, at(1), 'e1'), kind: 'person-cloned' }),
  )
  expect(fold([unknown])).toEqual(emptyPerson(subject))
})

it('people told apart know of each other, whoever is the subject', () => {
  const apart = entry('persons-told-apart', { other: 'twin' }, at(1), 'e1')
  expect(fold([apart, apart]).apart).toEqual(['twin'])
  expect(foldPerson(emptyPerson('twin'), apart).apart).toEqual([subject])
})
