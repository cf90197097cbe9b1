import { expect, test } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { tick } from '../journal/clock.ts'
import type { Bodies, Entry, Kind } from '../journal/entry.ts'
import { emptyPerson, foldPerson } from '../journal/record.ts'
import { followUpsOf, followUpState } from './follow-up.ts'
import { referralNumber, waitingOf } from './waiting.ts'

const day = localDate
let stamp = 0
function entry<K extends Kind>(kind: K, on: string, body: Bodies[K], id: string = kind): Entry {
  stamp += 1
  const common = { id, subject: 'p', village: 'v', author: 'a', device: 'd', catalogue: 1 }
  return { ...common, kind, on: day(on), clock: tick(stamp, 'd'), body } as unknown as Entry
}
const fold = (...all: readonly Entry[]) => all.reduce(foldPerson, emptyPerson('p'))
const made = entry('referral-made', '2026-11-01', { to: 'puskesmas', withinDays: 2, reason: 'x' })
const answer = (controlOn?: string) =>
  entry('referral-answered', '2026-11-05', {
    referral: 'referral-made',
    answer: 'minum obat tiap pagi',
    ...(controlOn === undefined ? {} : { controlOn: day(controlOn) }),
  })
const visit = (on: string) =>
  entry('encounter-recorded', on, { setting: 'pustu', cadre: 'midwife', services: [] })

test('a referral presses from the day by which somebody should have seen the person', () => {
  const referral = { on: day('2026-11-01'), withinDays: 2 }
  expect(waitingOf(referral, day('2026-11-02'))).toEqual({ days: 1, isPressing: false })
  expect(waitingOf(referral, day('2026-11-03'))).toEqual({ days: 2, isPressing: true })
  expect(waitingOf({ ...referral, withinDays: 0 }, referral.on).isPressing).toBe(true)
})

test('without an answer there is nothing to follow, and a letter withdrawn asks for nothing', () => {
  expect(followUpsOf(fold(made))).toEqual([])
  const withdrawn = { referral: 'referral-made', answer: '', withdrawn: true } as const
  expect(followUpsOf(fold(made, entry('referral-answered', '2026-11-02', withdrawn)))).toEqual([])
})

test('an answer is news for two weeks', () => {
  const [found] = followUpsOf(fold(made, answer()))
  expect(found?.answer).toBe('minum obat tiap pagi')
  expect(found && followUpState(found, day('2026-11-18'))).toBe('news')
  expect(found && followUpState(found, day('2026-11-19'))).toBeUndefined()
})

test('a control is spoken of three days before, and missed from the day after', () => {
  const [found] = followUpsOf(fold(made, answer('2026-12-10')))
  if (found === undefined) throw new Error('nothing found')
  expect(followUpState(found, day('2026-12-06'))).toBeUndefined()
  expect(followUpState(found, day('2026-12-07'))).toBe('soon')
  expect(followUpState(found, day('2026-12-10'))).toBe('soon')
  expect(followUpState(found, day('2026-12-11'))).toBe('missed')
})

test('any visit on the day of the control or later keeps it, an earlier one does not', () => {
  const after = (on: string) => followUpsOf(fold(made, answer('2026-12-10'), visit(on)))
  expect(after('2026-12-09')[0]?.controlOn).toBe('2026-12-10')
  expect(after('2026-12-10')).toEqual([])
  expect(after('2027-01-03')).toEqual([])
})

test('an answer without a control is no news any more once the person was seen on a later day', () => {
  expect(followUpsOf(fold(made, answer(), visit('2026-11-05')))).toHaveLength(1)
  expect(followUpsOf(fold(made, answer(), visit('2026-11-06')))).toEqual([])
})

test('of two answers the later holds', () => {
  const second = { referral: 'referral-made', answer: 'cukup di Pustu' }
  const [found] = followUpsOf(
    fold(entry('referral-answered', '2026-11-07', second, 'a0'), made, answer('2026-12-10')),
  )
  expect(found?.answer).toBe('minum obat tiap pagi')
})

test('a referral is called by the end of its id', () => {
  expect(referralNumber('018f0000-0000-7000-8000-00000000a3fc')).toBe('A3FC')
})
