import {
  addDays,
  completedYears,
  localDate,
  monthOf,
  type LocalDate,
} from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import { refuse } from '@jejaring/core/journal/accept'
import { cellState } from '@jejaring/core/coverage/cell-state'
import { trendOfMonth } from '@jejaring/core/coverage/trend'
import type { Entry } from '@jejaring/core/journal/entry'
import { emptyPerson, foldPerson } from '@jejaring/core/journal/record'
import { judge } from '@jejaring/core/judge/judge'
import { periodAt } from '@jejaring/core/judge/periods'
import { entrySchema } from '@jejaring/core/sync/wire'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { emptyVillage, takeEntry } from '../../journal/fold-village.ts'
import { readAreas } from '../../places/idn-areas.ts'
import { knownIn } from '../known-in.ts'
import { BELITUNG_TIMUR, belitungTimur, LALANG } from './belitung-timur.ts'
import { networkOf } from './network.ts'
import { generateRegency, generateVillage, type VillageHistory } from './regency.ts'
import { workersOf } from './staff.ts'

const today = localDate('2026-11-22')
const areas = await readAreas(BELITUNG_TIMUR)
const villages = areas.filter(({ kind }) => kind === 'village')
const network = networkOf(belitungTimur(villages), today)
const authors = new Map(workersOf(network).map(({ id, cadre }) => [id, cadre]))
const facts = { japaneseEncephalitis: false, introduced: {} }
const options = { seed: 7, people: 2000, today, network, catalogue, facts }
const regency = [...generateRegency(options)]
const entries = regency.flatMap((village) => village.entries)

const registered = entries.flatMap((entry) =>
  entry.kind === 'person-registered' ? [{ ...entry.body, id: entry.subject }] : [],
)
const left = new Set(
  entries.flatMap((entry) =>
    entry.kind === 'person-died' || entry.kind === 'person-moved' ? [entry.subject] : [],
  ),
)
const here = registered.filter(({ id }) => !left.has(id))

it('has the posts of Belitung Timur: 7 Puskesmas, 37 Pustu, 133 Posyandu in 39 villages, 665 kader', () => {
  expect(network.puskesmas).toHaveLength(7)
  expect(network.villages).toHaveLength(39)
  expect(network.villages.filter(({ pustu }) => pustu !== undefined)).toHaveLength(37)
  expect(network.villages.flatMap(({ posyandu }) => posyandu)).toHaveLength(133)
  expect(workersOf(network).filter(({ role }) => role === 'kader')).toHaveLength(665)
})

it('gives every RT to one Posyandu and some Posyandu a session today', () => {
  const posts = network.villages.flatMap(({ posyandu }) => posyandu)
  const rts = posts.flatMap((post) => post.rts.map(({ code }) => code))
  expect(new Set(rts).size).toBe(rts.length)
  expect(new Set(posts.map(({ id }) => id)).size).toBe(posts.length)
  expect(posts.filter(({ openingDay }) => openingDay === 22).length).toBeGreaterThan(3)
})

it('tells the same story for the same seed, village by village in any order', () => {
  const lalang = regency.find(({ village }) => village.code === LALANG)?.entries
  expect(generateVillage(options, LALANG)).toEqual(lalang)
  expect(generateVillage({ ...options, seed: 8 }, LALANG)).not.toEqual(lalang)
})

it('writes only entries a device could send', () => {
  const wrong = entries.flatMap((entry) => {
    const parsed = v.safeParse(entrySchema, entry)
    return parsed.success ? [] : [v.flatten(parsed.issues)]
  })
  expect(wrong).toEqual([])
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
  expect(new Set(entries.map(({ clock }) => clock)).size).toBe(entries.length)
})

it('writes nothing that the journal would refuse', () => {
  expect(regency.flatMap((history) => refusedOf(history, today))).toEqual([])
})

it.each(['2027-01-01', '2027-03-31', '2027-12-31', '2028-02-29'])(
  'writes nothing that the journal would refuse when today is %s',
  (text) => {
    const day = localDate(text)
    const then = { ...options, network: networkOf(belitungTimur(villages), day), today: day }
    const village = then.network.villages.find(({ code }) => code === LALANG)
    if (village === undefined) throw new Error('no Lalang')
    const history = { village, entries: generateVillage(then, LALANG) }
    expect(history.entries.length).toBeGreaterThan(400)
    expect(refusedOf(history, day)).toEqual([])
  },
)

function refusedOf({ village, entries: written }: VillageHistory, day: LocalDate) {
  const rts = village.posyandu.flatMap((post) => post.rts.map(({ code }) => code))
  const at = {
    village: village.code,
    today: day,
    now: Date.parse(day),
    catalogue,
    authors,
    neighbourhoods: new Set(rts),
    posyandu: new Set(village.posyandu.map(({ id }) => id)),
    visitors: new Map<string, undefined>(),
  }
  const state = emptyVillage()
  return written.flatMap((entry, seq) => {
    const refused = refuse(entry, knownIn(state), at)
    if (refused === undefined) takeEntry(state, entry, seq)
    return refused === undefined ? [] : [{ refused, entry }]
  })
}

it('writes nothing on the last day, which is still to come', () => {
  const midnight = String(Date.parse(today))
  expect(entries.filter(({ on, clock }) => on >= today || clock >= midnight)).toEqual([])
})

it('speaks of people, households and visits only after they are written down', () => {
  const known = new Set<string>()
  const early: Entry[] = []
  for (const entry of entries) {
    const told = entry.kind === 'person-registered' ? [entry.body.household] : namedIn(entry)
    if (told.some((id) => !known.has(id))) early.push(entry)
    known.add(entry.id).add(entry.subject)
  }
  expect(early).toEqual([])
})

function namedIn(entry: Entry): readonly string[] {
  if (entry.kind === 'referral-answered') return [entry.subject, entry.body.referral]
  if (entry.kind === 'referral-made') {
    return [
      entry.subject,
      ...(entry.body.because === undefined ? [] : [entry.body.because.encounter]),
    ]
  }
  return /^(household|session|problem)-/.test(entry.kind) ? [] : [entry.subject]
}

it('invents as many people as asked for, in households of believable size and age', () => {
  expect(here.length).toBeGreaterThan(1950)
  expect(here.length).toBeLessThan(2250)
  const size = here.length / new Set(here.map(({ household }) => household)).size
  expect(size).toBeGreaterThan(3.4)
  expect(size).toBeLessThan(4.2)
  const share = (from: number, before: number) =>
    here.filter(({ birthDate }) => {
      const years = completedYears(birthDate, today)
      return years >= from && years < before
    }).length / here.length
  expect(share(0, 5)).toBeGreaterThan(0.07)
  expect(share(0, 5)).toBeLessThan(0.1)
  expect(share(15, 60)).toBeGreaterThan(0.58)
  expect(share(15, 60)).toBeLessThan(0.7)
  expect(share(60, 120)).toBeGreaterThan(0.06)
  expect(share(60, 120)).toBeLessThan(0.12)
})

it('gives nobody a NIK that could be somebody’s, and some people none', () => {
  const niks = here.flatMap(({ nik }) => (nik === undefined ? [] : [nik]))
  expect(niks.every((nik) => nik.startsWith('00'))).toBe(true)
  expect(niks.length).toBeLessThan(here.length)
})

it('knows twins, guessed birthdays, deaths, departures, refusals, and unanswered referrals', () => {
  const mothers = here.map(({ motherName, household, birthDate }) =>
    motherName === undefined ? '' : `${motherName} ${household} ${birthDate}`,
  )
  const children = mothers.filter((mother) => mother !== '')
  expect(new Set(children).size).toBeLessThan(children.length)
  expect(here.some(({ birthDateEstimated }) => birthDateEstimated)).toBe(true)
  const kinds = new Set(entries.map(({ kind }) => kind))
  for (const kind of ['person-died', 'person-moved', 'session-closed'] as const) {
    expect(kinds).toContain(kind)
  }
  const reasons = entries.flatMap((entry) =>
    entry.kind === 'encounter-recorded'
      ? entry.body.services.map(({ notDone }) => notDone?.reason)
      : [],
  )
  expect(new Set(reasons)).toEqual(
    new Set([undefined, 'refused', 'unwell', 'no-supplies', 'absent']),
  )
  const count = (kind: Entry['kind']) => entries.filter((entry) => entry.kind === kind).length
  expect(count('referral-answered')).toBeLessThan(count('referral-made'))
})

it('leaves no referral without an answer for three months, and hardly one for two', () => {
  const long = addDays(today, -60)
  const answered = new Set(
    entries.flatMap((entry) => (entry.kind === 'referral-answered' ? [entry.body.referral] : [])),
  )
  const made = entries.filter(({ kind, on }) => kind === 'referral-made' && on < long)
  const open = made.filter(({ id }) => !answered.has(id))
  expect(made.length).toBeGreaterThan(300)
  expect(open.length / made.length).toBeLessThan(0.03)
  expect(open.filter(({ on }) => on < addDays(today, -90))).toEqual([])
})

function grouped<Item>(items: readonly Item[], key: (item: Item) => string) {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}

it('knows people written down twice, the second time without a NIK', () => {
  const copies = grouped(here, ({ household, birthDate, sex }) =>
    [household, birthDate, sex].join(),
  )
  const twice = [...copies.values()].filter(
    (same) => same.length > 1 && new Set(same.map(({ name }) => name.slice(0, 1))).size === 1,
  )
  expect(twice.length).toBeGreaterThan(2)
})

it('always has the families of Posyandu Melati: Danish, not weighed for two sessions', () => {
  const danish = registered.find(({ name }) => name === 'Danish Pratama')
  const visits = entries.filter(
    (entry) => entry.subject === danish?.id && entry.kind === 'encounter-recorded',
  )
  expect(visits.length).toBeGreaterThan(3)
  expect(visits.every(({ on }) => on < '2026-09-23')).toBe(true)
})

it('shows all four states of local-area monitoring', () => {
  const shown = regency.slice(0, 20).flatMap(({ entries: written }) => statesOf(written))
  expect(new Set(shown)).toEqual(new Set(['baik', 'kurang', 'cukup', 'jelek', undefined]))
})

/** Of the monthly indicators of a village in November. */
function statesOf(written: readonly Entry[]) {
  const periods = ['2026-10-01', today].map((day) => periodAt('month', monthOf(localDate(day))))
  const subjects = grouped(written, ({ subject }) => subject)
  const marks = [...subjects].flatMap(([id, about]) => {
    const record = about.reduce(foldPerson, emptyPerson(id))
    return judge(record, { catalogue, facts, periods }).marks
  })
  const count = (indicator: string, period: string) => {
    const counted = marks.filter((mark) => mark.indicator === indicator && mark.period === period)
    const served = counted.filter(({ servedFrom }) => servedFrom !== undefined).length
    return { population: counted.length, served }
  }
  return catalogue.indicators
    .filter(({ period }) => period === 'month')
    .map(({ id, target, wanted }) => {
      const now = count(id, '2026-11')
      return cellState(now, { percent: target, wanted }, trendOfMonth(now, count(id, '2026-10')))
    })
}

it('tells eighteen months: births of this year, visits of every month', () => {
  const months = new Set(
    entries.flatMap(({ kind, on }) => (kind === 'encounter-recorded' ? [on.slice(0, 7)] : [])),
  )
  for (let month = 6; month <= 12; month += 1) {
    expect(months).toContain(`2025-${String(month).padStart(2, '0')}`)
  }
  const born = here.filter(({ birthDate }) => birthDate >= addDays(today, -365))
  expect(born.length).toBeGreaterThan(15)
})
