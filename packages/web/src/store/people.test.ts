import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, localDate, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { DueWindow } from '@jejaring/core/judge/judgement'
import { soundOf } from '@jejaring/core/person/name-sound'
import type { PersonSummary } from './database.ts'
import { likelySame } from './duplicates.ts'
import { packDue } from './packed-due.ts'
import { matches, matchesByName, partsOf, searchable } from './search.ts'
import { awaitedOf, byUrgency, isLate, mostUrgent, tasksOf, unsortedTasks } from './tasks.ts'

const today = localDate('2026-11-22')

function person(
  name: string,
  birthDate = '1990-01-01',
  over: Partial<PersonSummary> = {},
): PersonSummary {
  return {
    id: name,
    village: 'v',
    name,
    search: name.toLowerCase(),
    sex: 'female',
    birthDate: localDate(birthDate),
    household: 'h',
    episodes: [],
    due: packDue([]),
    referrals: [],
    ...over,
  }
}
const window = (service: string, from: string, late: string): DueWindow => ({
  service,
  from: localDate(from),
  late: localDate(late),
  reason: { kind: 'never' },
})

describe('names', () => {
  it.each([
    ['Djoko', 'Joko'],
    ['Soekarni', 'Sukarni'],
    ['Chairul', 'Khairul'],
    ["Nur'aini", 'Nuraini'],
    ['Yusuf', 'Jusuf'.replace('J', 'Y')],
    ['Muhammad', 'Muhamad'],
    ['Latifah', 'Lathifah'],
  ])('%s sounds like %s', (one, other) => expect(soundOf(one)).toBe(soundOf(other)))

  it('are found by parts in any order, also by the head of the household', () => {
    const house = { id: 'h', village: 'v', rt: 'rt', headName: 'Soelaiman', address: '' }
    const [found] = searchable([person('Siti Nurhaliza')], new Map([['h', house]]))
    expect(found && matches(found, partsOf('nur sit'))).toBe(true)
    expect(found && matches(found, partsOf('sulai'))).toBe(true)
    expect(found && matches(found, partsOf('haliza'))).toBe(false)
    expect(found && matches(found, partsOf('zzzz'))).toBe(false)
    expect(found && matchesByName(found, partsOf('siti'))).toBe(true)
    expect(found && matchesByName(found, partsOf('sulai'))).toBe(false)
  })
})

describe('a newcomer who is likely known', () => {
  const known = [
    person('Sukarni', '1968-05-05'),
    person('Siti Aminah', '1990-03-01'),
    person('Aminah', '2020-01-01'),
  ]
  const likely = (name: string, birthDate: LocalDate | undefined, birthDateEstimated = false) =>
    likelySame({ name, sex: 'female', birthDate, birthDateEstimated }, known).map((one) => one.name)

  it('has a name that sounds alike and a near birth date', () => {
    expect(likely('Soekarni', localDate('1968-05-20'))).toEqual(['Sukarni'])
    expect(likely('Soekarni', localDate('1969-05-20'))).toEqual([])
  })
  it('may have a told age that is a year wrong', () => {
    expect(likely('Soekarni', localDate('1969-01-01'), true)).toEqual(['Sukarni'])
  })
  it('is asked for by name alone only when the whole name fits', () => {
    expect(likely('Aminah', undefined)).toEqual(['Siti Aminah', 'Aminah'])
    expect(likely('Aminah Rahma', undefined)).toEqual([])
  })
  it('is nobody after two letters', () => expect(likely('Si', undefined)).toEqual([]))
})

describe('tasks', () => {
  it('come in the order danger, treatment not followed, service missed, due; the longest waiting first', () => {
    const referral = {
      id: 'r',
      to: 'pustu',
      on: localDate('2026-11-20'),
      withinDays: 0,
      reason: 'tensi',
    }
    const people = [
      person('due', '1990-01-01', {
        due: packDue([window('glucose-screening', '2026-11-01', '2026-12-01')]),
      }),
      person('missed', '2025-01-01', {
        due: packDue([window('child-growth', '2026-09-01', '2026-10-01')]),
      }),
      person('missed longer', '2025-01-01', {
        due: packDue([window('child-growth', '2026-08-01', '2026-09-01')]),
      }),
      person('control', '1960-01-01', {
        due: packDue([window('hypertension-control', '2026-10-01', '2026-11-01')]),
      }),
      person('danger', '1960-01-01', { referrals: [referral] }),
      person('nothing'),
      person('gone', '1960-01-01', { referrals: [referral], left: 'moved' }),
    ]
    expect(tasksOf(people, today).map((task) => task.person.name)).toEqual([
      'danger',
      'control',
      'missed longer',
      'missed',
      'due',
    ])
  })

  it('of which only the first are wanted are the first of all in order', () => {
    const days = fc.integer({ min: 1, max: 20 })
    fc.assert(
      fc.property(fc.array(days), fc.integer({ min: 1, max: 8 }), (late, count) => {
        const people = late.map((day, at) =>
          person(`${at}`, '2025-01-01', {
            due: packDue([window('child-growth', '2026-09-01', addDays(today, -day))]),
          }),
        )
        const all = unsortedTasks(people, today)
        expect(mostUrgent(all, count)).toEqual(byUrgency(all).slice(0, count))
      }),
    )
  })

  it('keep a referral without an answer before its days are over, also when nothing else is due', () => {
    const referral = {
      id: 'r',
      to: 'pustu',
      on: localDate('2026-11-20'),
      withinDays: 7,
      reason: 'tensi',
    }
    const [task] = tasksOf([person('sent', '1960-01-01', { referrals: [referral] })], today)
    expect(task).toMatchObject({ urgency: 'referred', days: 2, referral })
    expect(task && isLate(task.urgency)).toBe(false)
  })

  it('tell what a referral was answered, and then the control nobody came to', () => {
    const answered = { referral: 'r', on: localDate('2026-11-20'), answer: 'minum obat' }
    const missed = { ...answered, controlOn: localDate('2026-11-21') }
    const tasks = tasksOf(
      [
        person('answered', '1960-01-01', { followUps: [answered] }),
        person('missed', '1960-01-01', { followUps: [missed] }),
      ],
      today,
    )
    expect(tasks).toMatchObject([
      { urgency: 'notFollowed', days: 1, followUp: missed },
      { urgency: 'answered', followUp: answered },
    ])
  })

  it('are not what is promised for another day; on the day itself they are', () => {
    const due = packDue([window('child-growth', '2026-10-01', '2026-11-01')])
    const promised = (day: string) =>
      tasksOf(
        [
          person('x', '2025-01-01', {
            due,
            bookings: [{ service: 'child-growth', day: localDate(day) }],
          }),
        ],
        today,
      )
    expect(promised('2026-11-23')).toEqual([])
    expect(promised('2026-11-22')).toHaveLength(1)
    expect(promised('2026-11-21')).toMatchObject([{ promisedOn: '2026-11-21', urgency: 'missed' }])
  })

  it('of a Posyandu are what it gives, and of nobody who was served today', () => {
    const weighing = window('child-growth', '2026-11-01', '2026-12-01')
    const antenatal = window('antenatal-contact', '2026-11-01', '2026-12-01')
    const people = [
      person('both', '2025-01-01', { due: packDue([weighing, antenatal]) }),
      person('elsewhere', '1998-01-01', { due: packDue([antenatal]) }),
      person('served', '2025-01-01', { due: packDue([weighing]), lastVisit: today }),
    ]
    const awaited = (isPosyanduDay: boolean) =>
      awaitedOf(tasksOf(people, today), { today, isPosyanduDay }).map(
        ({ person: { name }, windows }) => [name, windows.map(({ service }) => service)],
      )
    expect(awaited(true)).toEqual([['both', ['child-growth']]])
    expect(awaited(false).map(([name]) => name)).toEqual(['both', 'elsewhere'])
  })
})
