import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { catalogue } from '../catalogue/index.ts'
import type { Indicator } from '../catalogue/indicator.ts'
import { text } from '../catalogue/observation.ts'
import { judge } from '../judge/judge.ts'
import { periodNamed } from '../judge/periods.ts'
import { arrivingId, carriedVisits, encountersOf } from './arrival.ts'
import { openBookings } from './booking.ts'
import { withCarried } from './carried.ts'
import { tick } from './clock.ts'
import type { Bodies, Entry, Kind } from './entry.ts'
import { disabilityOf } from './disability-of.ts'
import { goesAlong } from './goes-along.ts'
import { emptyPerson, foldPerson, type PersonRecord } from './record.ts'
import { withoutSensitive } from './without-sensitive.ts'

const OLD = '19.06.01.2001'
const NEW = '19.06.04.2001'
const LEFT = localDate('2026-06-01')
const CAME = localDate('2026-06-03')

function entry<K extends Kind>(kind: K, body: Bodies[K], at: number, on = CAME): Entry {
  const common = {
    id: `e${at}`,
    village: NEW,
    subject: 'p',
    on,
    clock: tick(at, 'd'),
    author: 'a',
    device: 'd',
    catalogue: 1,
  }
  return { ...common, kind, body } as Entry
}
const born = { name: 'Ratna', sex: 'female', birthDate: localDate('2025-10-01') } as const
const registered = (at: number, on = CAME) =>
  entry('person-registered', { ...born, household: 'h', relation: 'child' }, at, on)
const dose = (service: string, at: number, on: string) =>
  entry(
    'encounter-recorded',
    {
      setting: 'posyandu',
      cadre: 'midwife',
      services: [{ service, answers: {}, outcomes: {} }],
      note: 'menangis',
    },
    at,
    localDate(on),
  )
const fold = (...entries: readonly Entry[]): PersonRecord =>
  entries.reduce(foldPerson, emptyPerson('p'))

const there = fold(
  registered(1, localDate('2025-10-01')),
  dose('bcg', 2, '2025-10-20'),
  dose('hiv-test', 3, '2026-01-05'),
  dose('measles-rubella', 4, '2026-05-10'),
  entry('encounter-voided', { encounter: 'e4', reason: 'salah anak' }, 5),
)
const visits = carriedVisits(there)
const arrival = { from: OLD, person: 'p', departure: 'd1' }
const here = fold(registered(11), entry('person-arrived', { ...arrival, visits }, 12))

describe('who comes from another village', () => {
  it('brings the visits that stand, each with its day and author, read and not corrected here', () => {
    expect(encountersOf(here)).toMatchObject([
      { id: 'e2', from: OLD, versions: [{ on: '2025-10-20', author: 'a', reported: true }] },
      { id: 'e3', from: OLD },
    ])
    expect(here.encounters).toEqual([])
  })

  it('is not asked again for what was given there', () => {
    const due = (record: PersonRecord) =>
      judge(record, {
        catalogue,
        facts: { japaneseEncephalitis: false, introduced: {} },
        periods: [],
      }).due.map(({ service }) => service)
    expect(due(fold(registered(11)))).toContain('bcg')
    expect(due(here)).not.toContain('bcg')
  })

  it('comes alone again when the arrival is taken back', () => {
    const back = foldPerson(here, entry('arrival-withdrawn', { arrival: 'e12' }, 13))
    expect(encountersOf(back)).toEqual([])
  })

  it('goes on to a third village with everything', () => {
    expect(carriedVisits(here).map(({ id }) => id)).toEqual(['e2', 'e3'])
  })

  it('comes back to the first with its own visits once', () => {
    const back = foldPerson(there, entry('person-arrived', { ...arrival, visits }, 12))
    expect(encountersOf(back).map(({ id, from }) => [id, from])).toEqual([
      ['e2', undefined],
      ['e3', undefined],
      ['e4', undefined],
    ])
  })

  it('brings what was known there of a disability, the same whichever copy comes first', () => {
    const asked = { disability: { value: 'physical' }, mentalDisability: { value: true } } as const
    const left = foldPerson(there, entry('person-changed', { changes: asked }, 9))
    const { disability, mentalDisability } = goesAlong(left)
    expect([disability, mentalDisability]).toEqual(['physical', true])
    const bare = entry('person-arrived', arrival, 12)
    const whole = entry('person-arrived', { ...arrival, ...goesAlong(left) }, 12)
    const both = fold(registered(11), bare, whole)
    expect(disabilityOf(both)).toEqual({ disability: 'physical', mentalDisability: true })
    expect(fold(registered(11), whole, bare).fields).toEqual(both.fields)
  })

  it('shows a kader nothing that she might not see in the village that was left', () => {
    const whole = entry('person-arrived', { ...arrival, visits }, 12)
    const cut = withoutSensitive(whole, catalogue)
    expect(cut?.kind === 'person-arrived' && cut.body.visits?.map(({ id }) => id)).toEqual(['e2'])
  })
})

const words = text('uji', 'test')
const bcg = catalogue.services.find(({ id }) => id === 'bcg')
if (bcg === undefined) throw new Error('bcg')
const served: Indicator = {
  id: 'bcg',
  label: words,
  short: words,
  source: 'invented',
  unknown: words,
  group: 'immunisation',
  period: 'year',
  target: 100,
  population: { kind: 'everybody' },
  served: (history) => {
    const [first] = history.doses(bcg)
    return first === undefined ? undefined : { from: first.on }
  },
}
describe('a village counts', () => {
  const facts = { japaneseEncephalitis: false, introduced: {} }
  const periods = [periodNamed('2026')].flatMap((one) => one ?? [])
  const marks = (record: PersonRecord) =>
    judge(record, { catalogue: { ...catalogue, indicators: [served] }, facts, periods }).marks
  it('who came for what is left to do, and not for what another village did', () => {
    expect(marks(here)).toEqual([])
    expect(marks(fold(registered(11)))).toEqual([{ indicator: 'bcg', period: '2026' }])
    const later = foldPerson(
      fold(registered(11), entry('person-arrived', arrival, 12)),
      dose('bcg', 14, '2026-07-01'),
    )
    expect(marks(later)).toMatchObject([{ servedFrom: '2026-07-01' }])
  })
  it('whom it served before they left', () => {
    const moved = { to: 'Gantung', village: NEW }
    expect(marks(foldPerson(there, entry('person-moved', moved, 9, LEFT)))).toMatchObject([
      { servedFrom: '2025-10-20' },
    ])
  })
})

it('says the same in any order, however often each entry comes, with the visits or before them', () => {
  const entries = [
    registered(11),
    entry('person-arrived', arrival, 12),
    entry('person-arrived', { ...arrival, visits }, 12),
    entry('person-arrived', { ...arrival, departure: 'd2' }, 13),
    entry('arrival-withdrawn', { arrival: 'e13' }, 14),
    entry('person-moved', { to: 'Lalang', village: OLD }, 15),
    entry('person-returned', { entry: 'e15' }, 16),
    dose('bcg', 17, '2026-07-01'),
  ]
  const all = fold(...entries)
  const orders = fc.shuffledSubarray([...entries, ...entries], { minLength: 2 * entries.length })
  fc.assert(
    fc.property(orders, (some) => {
      expect(fold(...some)).toEqual(all)
    }),
  )
})

it('two desks that receive one departure register one person', () => {
  const departure = '018f0000-0000-7000-8000-000000000002'
  expect(arrivingId(departure)).toBe('018f0000-0000-7000-8000-fffffffffffd')
  expect(arrivingId(arrivingId(departure))).toBe(departure)
})

describe('what is still to be done', () => {
  const letter = (reason: string, at: number, to: 'pustu' | 'puskesmas' = 'pustu') =>
    entry('referral-made', { to, withinDays: 3, reason }, at, LEFT)
  const answer = (referral: string, at: number) =>
    entry('referral-answered', { referral, answer: 'kontrol', finding: 'rahasia' }, at)
  const promise = (service: string, at: number) =>
    entry('service-booked', { service, place: 'pustu', day: localDate('2026-06-20') }, at, LEFT)
  const ill = (at: number, completes?: string) =>
    entry(
      'reaction-reported',
      {
        cadre: completes === undefined ? 'kader' : 'midwife',
        ...(completes === undefined ? {} : { completes, note: 'catatan' }),
        vaccines: ['bcg'],
        given: localDate('2025-10-20'),
        began: localDate('2025-10-21'),
        signs: ['fever'],
        serious: [],
        outcome: 'recovering',
        told: [],
      },
      at,
      LEFT,
    )
  const owed = fold(
    registered(1, localDate('2025-10-01')),
    letter('a', 21),
    letter('b', 22),
    answer('e22', 23),
    promise('bcg', 24),
    promise('dpt-hb-hib', 25),
    entry('booking-cancelled', { booking: 'e25' }, 26),
    ill(27),
    ill(28, 'e27'),
    ill(29),
    entry('reaction-withdrawn', { reaction: 'e29' }, 30),
  )
  const carried = goesAlong(owed)
  const arrived = entry('person-arrived', { ...arrival, ...carried }, 12)
  const came = fold(registered(11), arrived)

  it('goes along: letters without an answer, promises that stand, illness after vaccines', () => {
    const whole = withCarried(came)
    expect(whole.referrals).toMatchObject([{ id: 'e21', from: OLD, made: { reason: 'a' } }])
    expect(openBookings(came).map(({ id }) => id)).toEqual(['e24'])
    expect(whole.reactions?.reports.map(({ id }) => id)).toEqual(['e27', 'e28'])
  })

  it('is done here: a letter is answered, a promise kept or taken back', () => {
    expect(withCarried(foldPerson(came, answer('e21', 40))).referrals).toMatchObject([
      { id: 'e21', made: { reason: 'a' }, answers: [{ id: 'e40' }] },
    ])
    expect(openBookings(foldPerson(came, dose('bcg', 41, '2026-06-20')))).toEqual([])
    const cancelled = entry('booking-cancelled', { booking: 'e24' }, 42)
    expect(openBookings(foldPerson(came, cancelled))).toEqual([])
  })

  it('is not asked again of who comes back with it done', () => {
    const done = foldPerson(foldPerson(came, answer('e21', 40)), dose('bcg', 41, '2026-06-20'))
    const back = foldPerson(
      owed,
      entry('person-arrived', { ...arrival, from: NEW, departure: 'd2', ...goesAlong(done) }, 50),
    )
    expect(withCarried(back).referrals.map(({ id, answers }) => [id, answers.length])).toEqual([
      ['e21', 1],
      ['e22', 1],
    ])
    expect(openBookings(back)).toEqual([])
    expect(withCarried(back).reactions).toEqual(owed.reactions)
  })

  it('goes with the arrival when that is taken back', () => {
    const back = foldPerson(came, entry('arrival-withdrawn', { arrival: 'e12' }, 43))
    expect(withCarried(back)).toEqual(back)
    expect(openBookings(back)).toEqual([])
  })

  it('says the same in any order', () => {
    const entries = [registered(11), arrived, answer('e21', 40), dose('bcg', 41, '2026-06-20')]
    const all = withCarried(fold(...entries))
    const orders = fc.shuffledSubarray([...entries, ...entries], { minLength: 8 })
    fc.assert(
      fc.property(orders, (some) => {
        expect(withCarried(fold(...some))).toEqual(all)
      }),
    )
  })

  it('shows a kader no more than in the village that was left', () => {
    const secret = fold(
      dose('hiv-test', 60, '2026-05-01'),
      entry('referral-made', { to: 'pustu', withinDays: 1, reason: 'x', private: true }, 61),
      entry(
        'referral-made',
        {
          to: 'pustu',
          withinDays: 1,
          reason: 'hiv',
          because: { encounter: 'e60', service: 'hiv-test', scale: 'result', outcome: 'reactive' },
        },
        62,
      ),
      promise('hiv-test', 63),
      ill(64, 'e64'),
    )
    const cut = withoutSensitive(
      entry('person-arrived', { ...arrival, ...goesAlong(secret) }, 12),
      catalogue,
    )
    const body = cut?.kind === 'person-arrived' ? cut.body : undefined
    expect(body?.referrals).toMatchObject([{ id: 'e61', made: { reason: '' } }])
    expect(body?.bookings).toEqual([])
    expect(JSON.stringify(body)).not.toContain('hiv')
    expect(JSON.stringify(body)).not.toContain('catatan')
  })
})
