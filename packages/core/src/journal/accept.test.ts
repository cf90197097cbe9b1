import { describe, expect, it, test } from 'vitest'
import { addDays, localDate, type LocalDate } from '../calendar/local-date.ts'
import { defineService } from '../catalogue/define.ts'
import type { Catalogue } from '../catalogue/indicator.ts'
import { text } from '../catalogue/observation.ts'
import { CLOCK_TOLERANCE_MS, refuse, type Known } from './accept.ts'
import { tick } from './clock.ts'
import type { Bodies, Entry, EncounterBody, Kind, ServiceGiven } from './entry.ts'
import { emptyPerson, foldPerson, type PersonRecord } from './record.ts'
import type { Circumstances } from './refusal.ts'

const TODAY = localDate('2026-11-22')
const NOW = 1_795_000_000_000
const BORN = localDate('2026-01-10')
const HERE = '19.06.01.2001/Melati/001/001'
const THERE = '19.06.01.2001/Melati/001/002'

const label = text('contoh', 'example')
const weighing = defineService({
  id: 'weighing',
  label,
  source: 'invented for this test',
  station: 'serve',
  eligible: {},
  schedule: { kind: 'asNeeded' },
  settings: ['posyandu'],
  givenBy: ['kader', 'midwife'],
  observes: {
    weight: {
      kind: 'quantity',
      label,
      code: 'jejaring:weight',
      unit: 'kg',
      decimals: 1,
      plausible: [0, 40],
      usual: [2, 25],
    },
    cough: { kind: 'yesNo', label, code: 'jejaring:cough' },
    since: { kind: 'day', label, code: 'jejaring:since', optional: true },
  },
  outcomes: {},
  classify: () => ({}),
})
const injection = defineService({
  id: 'injection',
  label,
  source: 'invented for this test',
  station: 'serve',
  eligible: {},
  schedule: { kind: 'asNeeded' },
  settings: ['posyandu'],
  givenBy: ['midwife'],
  observes: {},
  outcomes: {},
  classify: () => ({}),
})
const catalogue: Catalogue = {
  version: 3,
  services: [weighing, injection],
  episodes: [],
  indicators: [],
  retired: [{ id: 'spoonful', since: 2 }],
}

const circumstances: Circumstances = {
  village: '19.06.01.2001',
  today: TODAY,
  now: NOW,
  catalogue,
  neighbourhoods: new Set([HERE, THERE]),
  posyandu: new Set(['melati']),
  visitors: new Map([
    ['kader-2', new Set([HERE])],
    ['kader-far', new Set(['elsewhere'])],
    ['midwife', undefined],
  ]),
  authors: new Map([
    ['kader', 'kader'],
    ['kader-far', 'kader'],
    ['midwife', 'midwife'],
    ['clerk', undefined],
  ]),
}
const kader: Circumstances = { ...circumstances, scope: new Set([HERE]) }

type Over = Partial<
  Pick<Entry, 'on' | 'clock' | 'author' | 'village' | 'subject' | 'catalogue' | 'id'>
>

function entry<K extends Kind>(kind: K, body: Bodies[K], over: Over = {}): Entry {
  const common = {
    id: 'e1',
    village: '19.06.01.2001',
    subject: 'child',
    on: TODAY,
    clock: tick(NOW, 'd'),
    author: 'kader',
    device: 'd',
    catalogue: 3,
  }
  return { ...common, ...over, kind, body } as Entry
}

const registration = {
  name: 'X',
  sex: 'female',
  birthDate: BORN,
  household: 'home',
  relation: 'child',
} as const
const record: PersonRecord = [
  entry('person-registered', registration, { id: 'e0', on: BORN }),
  entry(
    'encounter-recorded',
    { setting: 'posyandu', cadre: 'kader', services: [] },
    { id: 'visit' },
  ),
  entry('person-died', {}, { id: 'death' }),
].reduce(foldPerson, emptyPerson('child'))
const baby = foldPerson(
  emptyPerson('baby'),
  entry('person-registered', { ...registration, mother: 'child' }, { subject: 'baby', on: BORN }),
)
const known: Known = {
  person: (id) =>
    id === 'child'
      ? { record, stays: [{ rt: HERE }] }
      : id === 'far'
        ? { record, stays: [{ rt: THERE }] }
        : id === 'baby'
          ? { record: baby, stays: [{ rt: HERE }] }
          : undefined,
  household: (id) =>
    id === 'home'
      ? { stays: [{ rt: HERE }] }
      : id === 'farHome'
        ? { stays: [{ rt: THERE }] }
        : undefined,
}

const given = (
  answers: ServiceGiven['answers'],
  over: Partial<ServiceGiven> = {},
): ServiceGiven => ({
  service: 'weighing',
  answers,
  outcomes: {},
  ...over,
})
const visit = (service: ServiceGiven, over: Partial<EncounterBody> = {}) =>
  entry('encounter-recorded', { setting: 'posyandu', cadre: 'kader', services: [service], ...over })
const fine = given({ weight: 8.2, cough: false })

describe('an entry that makes no sense is refused with its reason', () => {
  const changed = (birthDate: LocalDate) =>
    entry('person-changed', { changes: { birthDate: { value: birthDate } } })
  const tomorrow = addDays(TODAY, 1)

  it.each<[string, Entry, string, string]>([
    [
      'another village',
      entry('person-died', {}, { village: '19.06.01.2002' }),
      'other-village',
      'village',
    ],
    [
      'an author from elsewhere',
      entry('person-died', {}, { author: 'stranger' }),
      'not-allowed',
      'author',
    ],
    [
      'a clock two days ahead',
      entry('person-died', {}, { clock: tick(NOW + 2 * 86_400_000, 'd') }),
      'clock-ahead',
      'clock',
    ],
    ['a day to come', entry('person-died', {}, { on: tomorrow }), 'in-future', 'on'],
    [
      'a death before the birth',
      entry('person-died', {}, { on: addDays(BORN, -1) }),
      'before-birth',
      'on',
    ],
    [
      'who is registered as her own mother',
      entry('person-registered', {
        ...registration,
        mother: entry('person-registered', registration).subject,
      }),
      'implausible',
      'mother',
    ],
    [
      'who is made her own mother',
      entry('person-changed', {
        changes: { mother: { value: entry('person-registered', registration).subject } },
      }),
      'implausible',
      'mother',
    ],
    [
      'a birth to come',
      entry('person-registered', { ...registration, birthDate: tomorrow }),
      'in-future',
      'birthDate',
    ],
    [
      'a registration before the birth',
      entry('person-registered', registration, { on: addDays(BORN, -1) }),
      'before-birth',
      'on',
    ],
    ['a correction to a birth to come', changed(tomorrow), 'in-future', 'changes.birthDate'],
    [
      'nobody we know',
      entry('person-died', {}, { subject: 'nobody' }),
      'unknown-person',
      'subject',
    ],
    [
      'no household we know',
      entry('person-registered', { ...registration, household: 'x' }),
      'unknown-household',
      'household',
    ],
    [
      'a move to no household we know',
      entry('person-changed', { changes: { household: { value: 'x' } } }),
      'unknown-household',
      'changes.household',
    ],
    [
      'a look at no household we know',
      entry('household-observed', { answers: {} }),
      'unknown-household',
      'subject',
    ],
    [
      'an answer about the house that is none',
      entry('household-observed', { answers: { water: 'wine' } }, { subject: 'home' }),
      'malformed',
      'answers.water',
    ],
    [
      'a question about the house that is not asked',
      entry('household-observed', { answers: { x: true } }, { subject: 'home' }),
      'unknown-answer',
      'answers.x',
    ],
    [
      'a change of no household we know',
      entry('household-changed', { changes: {} }),
      'unknown-household',
      'subject',
    ],
    [
      'no neighbourhood of the village',
      entry('household-registered', { rt: 'x', headName: 'X', address: '' }),
      'unknown-place',
      'rt',
    ],
    [
      'a move to no neighbourhood',
      entry('household-changed', { changes: { rt: { value: 'x' } } }, { subject: 'home' }),
      'unknown-place',
      'changes.rt',
    ],
    [
      'no Posyandu of the village',
      entry('session-opened', { posyandu: 'x' }),
      'unknown-place',
      'posyandu',
    ],
    [
      'a talk at no Posyandu of the village',
      entry('session-counselled', { posyandu: 'x', topic: 'smoking', people: 9 }),
      'unknown-place',
      'posyandu',
    ],
    [
      'an amendment of no visit',
      entry('encounter-amended', { setting: 'home', cadre: 'kader', services: [], encounter: 'x' }),
      'unknown-encounter',
      'encounter',
    ],
    [
      'the voiding of no visit',
      entry('encounter-voided', { encounter: 'x', reason: 'y' }),
      'unknown-encounter',
      'encounter',
    ],
    [
      'a referral because of no visit',
      entry('referral-made', {
        to: 'pustu',
        withinDays: 1,
        reason: '',
        because: { encounter: 'x', service: 's', scale: 's', outcome: 'o' },
      }),
      'unknown-encounter',
      'because.encounter',
    ],
    [
      'an answer to no referral',
      entry('referral-answered', { referral: 'x', answer: '' }),
      'unknown-encounter',
      'referral',
    ],
    [
      'a return from no departure',
      entry('person-returned', { entry: 'x' }),
      'unknown-encounter',
      'entry',
    ],
    [
      'a merge with nobody we know',
      entry('persons-merged', { other: 'nobody' }, { author: 'midwife' }),
      'unknown-person',
      'other',
    ],
    [
      'a merge with oneself',
      entry('persons-merged', { other: 'child' }, { author: 'midwife' }),
      'unknown-person',
      'other',
    ],
    [
      'a merge of a child with her mother',
      entry('persons-merged', { other: 'child' }, { author: 'midwife', subject: 'baby' }),
      'implausible',
      'other',
    ],
    [
      'a merge of a mother with her child',
      entry('persons-merged', { other: 'baby' }, { author: 'midwife' }),
      'implausible',
      'other',
    ],
    ['a merge by a kader', entry('persons-merged', { other: 'far' }), 'not-allowed', 'kind'],
    [
      'a merge into no household we know',
      entry(
        'persons-merged',
        { other: 'far', choices: { household: { value: 'x' } } },
        { author: 'midwife' },
      ),
      'unknown-household',
      'changes.household',
    ],
    [
      'the end of no merge',
      entry('merge-undone', { other: 'far', merge: 'x' }, { author: 'midwife' }),
      'unknown-encounter',
      'merge',
    ],
    [
      'nobody we know told apart',
      entry('persons-told-apart', { other: 'nobody' }),
      'unknown-person',
      'other',
    ],
    [
      'no service we know',
      visit(given({}, { service: 'x' })),
      'unknown-service',
      'services.0.service',
    ],
    [
      'a service already retired on the device',
      visit(given({}, { service: 'spoonful' })),
      'retired-service',
      'services.0.service',
    ],
    [
      'an answer nobody asked for',
      visit(given({ ...fine.answers, x: 1 })),
      'unknown-answer',
      'services.0.answers.x',
    ],
    [
      'a value nobody has',
      visit(given({ ...fine.answers, weight: 82 })),
      'implausible',
      'services.0.answers.weight',
    ],
    [
      'a value of the wrong kind',
      visit(given({ ...fine.answers, cough: 1 })),
      'malformed',
      'services.0.answers.cough',
    ],
    [
      'a told day after the visit',
      visit(given({ ...fine.answers, since: tomorrow })),
      'in-future',
      'services.0.answers.since',
    ],
    [
      'a service of another cadre',
      visit(given({}, { service: 'injection' })),
      'not-allowed',
      'services.0.service',
    ],
    [
      'a service in a place where it is not given',
      visit(fine, { setting: 'home' }),
      'not-allowed',
      'services.0.setting',
    ],
    ['a kader who signs as midwife', visit(fine, { cadre: 'midwife' }), 'not-allowed', 'cadre'],
  ])('%s', (_, bad, reason, field) => {
    expect(refuse(bad, known, circumstances)).toEqual({ reason, field })
  })

  it.each<[string, Entry]>([
    ['a person', entry('person-died', {}, { subject: 'far' })],
    ['the other of two', entry('persons-told-apart', { other: 'far' })],
    ['a household', entry('household-changed', { changes: {} }, { subject: 'farHome' })],
    [
      'a house',
      entry('household-observed', { answers: { water: 'piped' } }, { subject: 'farHome' }),
    ],
    [
      'a registration there',
      entry('person-registered', { ...registration, household: 'farHome' }, { subject: 'new' }),
    ],
    [
      'a registration anew of somebody there',
      entry('person-registered', registration, { subject: 'far' }),
    ],
    [
      'a household there',
      entry('household-registered', { rt: THERE, headName: 'X', address: '' }, { subject: 'new' }),
    ],
  ])('%s outside the kader’s neighbourhoods', (_, bad) => {
    expect(refuse(bad, known, kader)).toEqual({ reason: 'outside-scope', field: 'subject' })
    expect(refuse(bad, known, circumstances)).toBeUndefined()
  })
})

test.each([
  [{ service: 'spoonful', place: 'pustu', day: TODAY }, 'unknown-service', 'service'],
  [{ service: 'injection', place: 'pustu', day: addDays(TODAY, -1) }, 'implausible', 'day'],
  [{ service: 'injection', place: 'pustu', day: addDays(TODAY, 367) }, 'implausible', 'day'],
] as const)('a booking that nobody could keep is refused: %o', (body, reason, field) => {
  expect(refuse(entry('service-booked', body), known, kader)).toEqual({ reason, field })
})

test('an answer is put right by health workers, by a kader when it is her own', () => {
  const letter = entry('referral-made', { to: 'pustu', withinDays: 1, reason: 'x' }, { id: 'l' })
  const body = { referral: 'l', answer: 'y' }
  const answers = [
    entry('referral-answered', body, { id: 'hers', author: 'kader' }),
    entry('referral-answered', body, { id: 'theirs', author: 'midwife' }),
  ]
  const answered = [letter, ...answers].reduce(foldPerson, record)
  const knows: Known = {
    ...known,
    person: () => ({ record: answered, stays: [{ rt: HERE }] }),
  }
  const correcting = (author: string, ...replaces: readonly string[]) =>
    refuse(entry('referral-answered', { ...body, replaces }, { author }), knows, circumstances)
  expect(correcting('kader', 'hers')).toBeUndefined()
  expect(correcting('kader', 'hers', 'theirs')?.reason).toBe('not-allowed')
  expect(correcting('midwife', 'hers', 'theirs')).toBeUndefined()
  expect(correcting('midwife', 'nobodys')).toEqual({
    reason: 'unknown-encounter',
    field: 'replaces',
  })
})

test('what speaks of no referral or booking of the person is refused', () => {
  const arrived = entry('referral-received', { referral: 'nobodys' })
  const cancelled = entry('booking-cancelled', { booking: 'nobodys' })
  expect(refuse(arrived, known, kader)?.field).toBe('referral')
  expect(refuse(cancelled, known, kader)?.field).toBe('booking')
})

describe('an entry that makes sense is taken', () => {
  it.each<[string, Entry]>([
    ['a weighing by a kader', visit(fine)],
    ['at the very day of birth', { ...visit(fine), on: BORN }],
    ['a zero, which is a value', visit(given({ ...fine.answers, weight: 0 }))],
    ['something missing, which was asked about on the device', visit(given({ weight: 8.2 }))],
    [
      'something that could not be measured',
      visit(given({ weight: { notMeasured: 'unwell' }, cough: false })),
    ],
    [
      'an injection the kader read in a book',
      visit(given({}, { service: 'injection' }), { reported: true }),
    ],
    [
      'an injection the kader saw refused',
      visit(given({}, { service: 'injection', notDone: { reason: 'refused' } })),
    ],
    [
      'a weighing elsewhere that was read in a book',
      visit(fine, { setting: 'home', reported: true }),
    ],
    [
      'a weighing refused at home',
      visit(given({}, { notDone: { reason: 'refused' } }), { setting: 'home' }),
    ],
    [
      'a service retired since the device was updated',
      { ...visit(given({}, { service: 'spoonful' })), catalogue: 1 },
    ],
    [
      'what a clerk writes down for a midwife',
      { ...visit(fine, { cadre: 'midwife' }), author: 'clerk' },
    ],
    [
      'a clock a little ahead',
      entry('person-died', {}, { clock: tick(NOW + CLOCK_TOLERANCE_MS, 'd') }),
    ],
    ['the return of somebody said to have died', entry('person-returned', { entry: 'death' })],
    [
      'a visit corrected',
      entry('encounter-amended', {
        setting: 'home',
        cadre: 'kader',
        services: [],
        encounter: 'visit',
      }),
    ],
    [
      'a move out of the kader’s neighbourhoods',
      entry('household-changed', { changes: { rt: { value: THERE } } }, { subject: 'home' }),
    ],
    ['a session of the Posyandu', entry('session-opened', { posyandu: 'melati' })],
    [
      'a talk at the Posyandu',
      entry('session-counselled', { posyandu: 'melati', topic: 'smoking', people: 9 }),
    ],
    ['a talk taken back', entry('session-counselling-withdrawn', { counselling: 'x' })],
    [
      'a service booked for a year later',
      entry('service-booked', { service: 'injection', place: 'pustu', day: addDays(TODAY, 366) }),
    ],
    ['somebody present at the Posyandu', entry('attendance-marked', { posyandu: 'melati' })],
    ['a visit handed to a colleague', entry('visit-assigned', { to: 'kader-2' })],
    [
      'a visit handed to a colleague until a day',
      entry('visit-assigned', { to: 'kader-2', due: addDays(TODAY, 7) }),
    ],
    ['a hand-over taken back', entry('visit-assigned', {})],
    [
      'somebody who promised to come',
      entry('visit-done', { cadre: 'kader', outcome: 'promised', again: addDays(TODAY, 3) }),
    ],
  ])('%s', (_, good) => {
    expect(refuse(good, known, kader)).toBeUndefined()
  })
})

it.each([
  ['at a Posyandu elsewhere', entry('attendance-marked', { posyandu: 'x' }), 'unknown-place'],
  [
    'taken back that nobody marked',
    entry('attendance-withdrawn', { attendance: 'a0' }),
    'unknown-encounter',
  ],
])('presence %s is refused', (_, bad, reason) => {
  expect(refuse(bad, known, kader)?.reason).toBe(reason)
})

it.each([
  ['to nobody of this village', entry('visit-assigned', { to: 'stranger' }), 'unknown-worker'],
  [
    'to a kader who does not see the person',
    entry('visit-assigned', { to: 'kader-far' }),
    'unknown-worker',
  ],
  [
    'until a day that is over',
    entry('visit-assigned', { to: 'kader-2', due: addDays(TODAY, -1) }),
    'implausible',
  ],
  [
    'until a day nobody plans for',
    entry('visit-assigned', { to: 'kader-2', due: addDays(TODAY, 400) }),
    'implausible',
  ],
  [
    'by a kader who does not see the person, whoever brings it',
    { ...entry('visit-done', { cadre: 'kader', outcome: 'served' }), author: 'kader-far' },
    'outside-scope',
  ],
  [
    'as a midwife, by a kader',
    entry('visit-done', { cadre: 'midwife', outcome: 'served' }),
    'not-allowed',
  ],
  [
    'with a promise for yesterday',
    entry('visit-done', { cadre: 'kader', outcome: 'promised', again: addDays(TODAY, -1) }),
    'implausible',
  ],
  ['taken back that nobody made', entry('visit-withdrawn', { visit: 'v0' }), 'unknown-encounter'],
])('a home visit %s is refused', (_, bad, reason) => {
  expect(refuse(bad, known, kader)?.reason).toBe(reason)
})
