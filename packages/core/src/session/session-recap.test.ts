import { expect, test } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { catalogue } from '../catalogue/index.ts'
import type { Answers } from '../catalogue/observation.ts'
import { tick } from '../journal/clock.ts'
import type { Bodies, Entry, Kind } from '../journal/entry.ts'
import { emptyPerson, foldPerson } from '../journal/record.ts'
import { historyOf } from '../judge/history.ts'
import { sessionRecap } from './session-recap.ts'

const DAY = localDate('2026-03-05')
const BEFORE = localDate('2026-02-05')
let count = 0
function entry<K extends Kind>(kind: K, body: Bodies[K], on = DAY): Entry {
  count += 1
  const common = { id: `e${count}`, subject: 'p', on, clock: tick(count, 'd') }
  const from = { village: '19.06.01.2001', author: 'a', device: 'd', catalogue: 1 }
  return { ...common, ...from, kind, body } as Entry
}
function person(born: string, ...entries: readonly Entry[]) {
  const birthDate = localDate(born)
  const fields = { name: 'x', sex: 'male', birthDate, household: 'h', relation: 'child' } as const
  const all = [entry('person-registered', fields, birthDate), ...entries]
  const record = all.reduce(foldPerson, emptyPerson('p'))
  const facts = { japaneseEncephalitis: false, introduced: {} }
  const history = historyOf(record, catalogue, facts)
  if (history === undefined) throw new Error('a person with a birth date')
  return { record, history }
}
const present = () => entry('attendance-marked', { posyandu: 'melati' })
const visit = (
  service: string,
  answers: Answers,
  { on = DAY, setting = 'posyandu' }: { on?: typeof DAY; setting?: 'posyandu' | 'home' } = {},
) =>
  entry(
    'encounter-recorded',
    { setting, cadre: 'kader', services: [{ service, answers, outcomes: {} }] },
    on,
  )
const weighed = (weight: number, on = DAY) => visit('child-growth', { weight }, { on })
const BABY = '2025-01-10'

test('who came counts once, marked or served or both; who stayed away does not', () => {
  const recap = sessionRecap(
    [
      person(BABY, present()),
      person('1950-01-01', present(), visit('blood-pressure-screening', {})),
      person('1990-01-01', visit('blood-pressure-screening', {})),
      person('1990-01-01'),
      person('1990-01-01', visit('blood-pressure-screening', {}, { setting: 'home' })),
      person('1990-01-01', visit('blood-pressure-screening', {}, { on: BEFORE })),
    ],
    DAY,
  )
  expect(recap).toMatchObject({ came: 3, served: 2 })
  expect(recap.groups).toEqual({
    underFive: { came: 1, served: 0 },
    school: { came: 0, served: 0 },
    adult: { came: 1, served: 1 },
    elderly: { came: 1, served: 1 },
  })
})

test('of the weighed, who gained and who did not by the growth card; a first weighing is neither', () => {
  const recap = sessionRecap(
    [
      person(BABY, weighed(10, BEFORE), weighed(10.2)),
      person(BABY, weighed(10, BEFORE), weighed(10.1)),
      person(BABY, weighed(10)),
    ],
    DAY,
  )
  expect(recap).toMatchObject({ weighed: 3, gained: 1, notGained: 1 })
})

test('S and K are of all children who live here, whether or not they came', () => {
  const owned = (answer: boolean) => visit('kia-book', { owned: answer }, { on: BEFORE })
  const recap = sessionRecap(
    [
      person(BABY, owned(true), present()),
      person(BABY, owned(false), owned(true)),
      person(BABY, owned(false)),
      person(BABY),
      person(BABY, owned(true), entry('person-died', {})),
      person('1990-01-01'),
    ],
    DAY,
  )
  expect(recap).toMatchObject({ came: 1, registered: 4, withBook: 2, bookUnknown: 1 })
})

test('referrals of the day, and what was lacking by service, are counted by person', () => {
  const referral = entry('referral-made', { to: 'pustu', withinDays: 1, reason: 'x' })
  const strips = visit('glucose-screening', { glucose: { notMeasured: 'no-supplies' } })
  const refused = visit('glucose-screening', { glucose: { notMeasured: 'refused' } })
  const recap = sessionRecap(
    [person('1970-01-01', strips, referral), person('1970-01-01', refused)],
    DAY,
  )
  expect(recap).toMatchObject({ referred: 1, lacked: { 'glucose-screening': 1 } })
})
