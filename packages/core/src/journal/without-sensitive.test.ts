import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { hiddenTest, partlyHidden, SECRET, secretCatalogue } from '../catalogue/testing/secrets.ts'
import { historyOf } from '../judge/history.ts'
import { judgedServices } from '../judge/outcomes.ts'
import { tick } from './clock.ts'
import type { Bodies, EncounterBody, Entry, Kind, ServiceGiven } from './entry.ts'
import { keepHidden } from './keep-hidden.ts'
import { emptyPerson, foldPerson, type PersonRecord } from './record.ts'
import { withoutSensitive } from './without-sensitive.ts'

const id = (n: number): string => `018f0000-0000-7000-8000-${String(n).padStart(12, '0')}`
let stamp = 0
function entry<K extends Kind>(kind: K, body: Bodies[K], entryId = id(1)): Entry {
  stamp += 1
  const on = localDate('2026-11-20')
  const common = {
    village: '00.00.00.0000',
    subject: id(0),
    author: 'a',
    device: 'd',
    catalogue: 1,
  }
  // The kind and its body belong together by the signature.
  return { ...common, id: entryId, on, clock: tick(stamp, 'd'), kind, body } as unknown as Entry
}
const registered = entry(
  'person-registered',
  {
    name: 'X',
    sex: 'female',
    birthDate: localDate('1990-01-01'),
    household: id(9),
    relation: 'head',
  },
  id(8),
)
const recordOf = (...entries: readonly Entry[]): PersonRecord =>
  [registered, ...entries].reduce(foldPerson, emptyPerson(id(0)))

const growth: ServiceGiven = { service: 'child-growth', answers: { weight: 11.4 }, outcomes: {} }
const hidden: ServiceGiven = {
  service: hiddenTest.id,
  answers: { secretFinding: 'secretYes' },
  outcomes: { secretResult: 'secretResultAlarm' },
}
const partly: ServiceGiven = {
  service: partlyHidden.id,
  answers: { tired: false, secretThought: true },
  outcomes: { mood: 'low', secretScore: 'secretScoreAlarm' },
}
const retired: ServiceGiven = { service: 'secret-of-long-ago', answers: {}, outcomes: {} }
const notDone: ServiceGiven = {
  ...hidden,
  answers: {},
  outcomes: {},
  notDone: { reason: 'refused' },
}
const body = (services: readonly ServiceGiven[], note?: string): EncounterBody => ({
  setting: 'pustu',
  cadre: 'midwife',
  services,
  ...(note === undefined ? {} : { note }),
})
const forKader = (whole: Entry, ...others: readonly Entry[]) =>
  withoutSensitive(whole, secretCatalogue, recordOf(whole, ...others))

describe('what a kader gets of a disability', () => {
  const told = { disability: { value: 'sensory' } } as const
  const mental = { mentalDisability: { value: true } } as const

  test('is all but the mental kind, however it was written', () => {
    if (registered.kind !== 'person-registered') throw new Error('registered')
    const known = { ...registered, body: { ...registered.body, disability: 'physical' } } as const
    expect(forKader({ ...known, body: { ...known.body, mentalDisability: true } })).toEqual(known)
    expect(forKader(known)).toBe(known)
    expect(forKader(entry('person-changed', { changes: { ...told, ...mental } }))?.body).toEqual({
      changes: told,
    })
    const merged = { other: id(5), choices: { ...told, ...mental } }
    expect(forKader(entry('persons-merged', merged))?.body).toEqual({
      other: id(5),
      choices: told,
    })
    const arrived = { from: '00.00.00.0001', person: id(6), departure: id(7) }
    const brought = { ...arrived, disability: 'none', mentalDisability: true } as const
    expect(forKader(entry('person-arrived', brought))?.body).toEqual({
      ...arrived,
      disability: 'none',
    })
  })

  test('is nothing where a change tells of the mental kind alone', () => {
    expect(forKader(entry('person-changed', { changes: mental }))).toBeUndefined()
  })
})

describe('what a kader gets of a visit', () => {
  test('a hidden service is cut out, with the note; the others stay', () => {
    const cut = forKader(entry('encounter-recorded', body([growth, hidden], 'secret words')))
    expect(cut?.body).toEqual(body([growth]))
  })

  test('of a service hidden in part the open answers and classes stay', () => {
    expect(forKader(entry('encounter-recorded', body([partly])))?.body).toEqual(
      body([
        {
          service: partly.service,
          answers: { tired: false },
          outcomes: { mood: 'low' },
          hidden: true,
        },
      ]),
    )
  })

  test('a visit with nothing else is not there, nor its correction, nor its withdrawal', () => {
    const visit = entry('encounter-recorded', body([hidden]), id(1))
    const amended = entry('encounter-amended', { ...body([notDone]), encounter: id(1) }, id(2))
    const voided = entry('encounter-voided', { encounter: id(1), reason: 'secret' }, id(3))
    for (const one of [visit, amended, voided]) {
      expect(forKader(one, visit, amended, voided)).toBeUndefined()
    }
  })

  test('a visit of which only the hidden is left stands corrected', () => {
    const visit = entry('encounter-recorded', body([growth]), id(1))
    const amended = entry('encounter-amended', { ...body([hidden]), encounter: id(1) }, id(2))
    expect(forKader(amended, visit)?.body).toEqual({ ...body([]), encounter: id(1) })
  })

  test('a referral by a hidden service is not there; by a hidden class, it says no reason', () => {
    const because = {
      encounter: id(1),
      service: hidden.service,
      scale: 'secretResult',
      outcome: 'x',
    }
    const letter = { to: 'hospital', withinDays: 1, reason: 'secret' } as const
    expect(forKader(entry('referral-made', { ...letter, because }))).toBeUndefined()
    const byClass = { ...because, service: partly.service, scale: 'secretScore' }
    const made = entry('referral-made', { ...letter, because: byClass }, id(4))
    expect(forKader(made)?.body).toEqual({ ...letter, reason: '' })
    const answered = entry('referral-answered', { referral: id(4), answer: 'secret' }, id(5))
    expect(forKader(answered, made)?.body).toEqual({ referral: id(4), answer: '' })
  })
})

describe('what a kader gets of letters and promises', () => {
  const letter = { to: 'puskesmas', withinDays: 1, reason: 'words for a nurse' } as const

  test('of a private letter that it was made, received and answered, and not why', () => {
    const made = entry('referral-made', { ...letter, private: true }, id(4))
    const received = entry('referral-received', { referral: id(4) }, id(5))
    const answered = entry('referral-answered', { referral: id(4), answer: 'secret' }, id(6))
    expect(forKader(made)?.body).toEqual({ ...letter, private: true, reason: '' })
    expect(forKader(received, made)).toBe(received)
    expect(forKader(answered, made)?.body).toEqual({ referral: id(4), answer: '' })
  })

  test('of an open letter what to do, and not what was found', () => {
    const made = entry('referral-made', letter, id(4))
    const told = { referral: id(4), answer: 'minum obat', controlOn: localDate('2026-12-01') }
    const answered = entry('referral-answered', { ...told, finding: 'secret' }, id(5))
    expect(forKader(answered, made)?.body).toEqual(told)
  })

  test('no promise of a hidden service', () => {
    const promised = { place: 'pustu', day: localDate('2026-12-01') } as const
    const secret = entry('service-booked', { ...promised, service: hidden.service }, id(4))
    const open = entry('service-booked', { ...promised, service: 'child-growth' }, id(5))
    expect(forKader(secret)).toBeUndefined()
    expect(forKader(entry('booking-cancelled', { booking: id(4) }, id(6)), secret)).toBeUndefined()
    expect(forKader(open)).toBe(open)
  })
})

test('whatever is written down, nothing sensitive is in what a kader gets', () => {
  const services = fc.subarray([growth, hidden, partly, retired, notDone])
  const rule = fc.constantFrom(
    { service: hidden.service, scale: 'secretResult', outcome: 'secretResultAlarm' },
    { service: partly.service, scale: 'secretScore', outcome: 'secretScoreAlarm' },
    { service: partly.service, scale: 'secret-scale-of-long-ago', outcome: 'secret' },
    { service: retired.service, scale: 'secret', outcome: 'secret' },
  )
  const isSecret = (one: ServiceGiven) => one !== growth
  fc.assert(
    fc.property(services, services, rule, (first, second, { ...because }) => {
      const note = (given: readonly ServiceGiven[]) => (given.some(isSecret) ? 'secret' : 'open')
      const visit = entry('encounter-recorded', body(first, note(first)), id(1))
      const amended = entry(
        'encounter-amended',
        { ...body(second, note(second)), encounter: id(1) },
        id(2),
      )
      const reason = note([...first, ...second])
      const voided = entry('encounter-voided', { encounter: id(1), reason }, id(3))
      const letter = { to: 'puskesmas', withinDays: 1, reason: 'secret' } as const
      const made = entry(
        'referral-made',
        { ...letter, because: { ...because, encounter: id(1) } },
        id(4),
      )
      const answered = entry('referral-answered', { referral: id(4), answer: 'secret' }, id(5))
      const all = [visit, amended, voided, made, answered]
      const record = recordOf(...all)
      const got = all.flatMap((one) => withoutSensitive(one, secretCatalogue, record) ?? [])
      expect(JSON.stringify(got)).not.toMatch(SECRET)
      // What is open arrives as it was written.
      if (!first.some(isSecret)) expect(got).toContain(visit)
      // Nor by folding and judging it.
      const history = historyOf(recordOf(...got), secretCatalogue, {
        japaneseEncephalitis: false,
        introduced: {},
      })
      expect(JSON.stringify(history && judgedServices(history))).not.toMatch(SECRET)
    }),
  )
})

test('a visit hidden in part keeps the classes that were told', () => {
  const cut = forKader(entry('encounter-recorded', body([partly])))
  if (cut === undefined) throw new Error('nothing left')
  const facts = { japaneseEncephalitis: false, introduced: {} }
  const history = historyOf(recordOf(cut), secretCatalogue, facts)
  expect(history && judgedServices(history)[0]?.outcomes).toEqual({ mood: 'low' })
})

describe('a correction by a kader', () => {
  const options = { catalogue: secretCatalogue, seesAll: false }
  const visit = entry('encounter-recorded', body([growth, partly, hidden, retired]), id(1))
  const corrected = { ...growth, answers: { weight: 12.4 } }

  test('keeps what she was not shown', () => {
    const seen = forKader(visit)
    if (seen?.kind !== 'encounter-recorded') throw new Error('nothing left')
    const [, open] = seen.body.services
    if (open === undefined) throw new Error('not there')
    const sent = entry('encounter-amended', { ...body([corrected, open]), encounter: id(1) }, id(2))
    expect(keepHidden(sent, recordOf(visit), options).body).toEqual({
      ...body([corrected, partly, hidden, retired]),
      encounter: id(1),
    })
  })

  test('takes away what she took away', () => {
    const sent = entry('encounter-amended', { ...body([corrected]), encounter: id(1) }, id(2))
    expect(keepHidden(sent, recordOf(visit), options).body).toMatchObject({
      services: [corrected, hidden, retired],
    })
  })

  test('of a health worker takes away everything', () => {
    const sent = entry('encounter-amended', { ...body([corrected]), encounter: id(1) }, id(2))
    expect(keepHidden(sent, recordOf(visit), { ...options, seesAll: true })).toBe(sent)
  })
})
