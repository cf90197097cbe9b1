import { expect, test } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { catalogue } from '../catalogue/index.ts'
import { meetingKinds, usualFocus } from './meeting.ts'
import { movementOf } from './movement.ts'
import { nextMeeting, weekNumber } from './next-meeting.ts'

test.each([
  ['weekly', undefined, '2026-11-22', '2026-11-23', 'the first is on a Monday'],
  ['weekly', '2026-11-16', '2026-11-18', '2026-11-23', 'a week after the last'],
  ['weekly', '2026-11-17', '2026-11-18', '2026-11-24', 'which may have been a Tuesday'],
  ['weekly', '2026-10-05', '2026-11-24', '2026-11-30', 'weeks without one are not made up for'],
  ['monthly', undefined, '2026-11-22', '2026-12-07', 'at the start of the month'],
  ['monthly', '2026-11-03', '2026-11-22', '2026-12-01', 'on its weekday'],
  ['monthly', '2026-11-25', '2026-11-26', '2026-12-02', 'also after a late one'],
  ['quarterly', undefined, '2026-11-22', '2027-02-01', 'from February'],
  ['quarterly', '2026-02-04', '2026-03-01', '2026-05-06', 'each quarter'],
] as const)('%s, last %s, on %s: %s, %s', (kind, last, today, next, _why) => {
  const day = last === undefined ? undefined : localDate(last)
  expect(nextMeeting(kind, day, localDate(today))).toBe(next)
})

test('every indicator that is usually looked at exists and may stand on a wall', () => {
  const open = catalogue.indicators
    .filter(({ sensitive }) => sensitive !== true)
    .map(({ id }) => id)
  for (const kind of meetingKinds)
    expect(open).toEqual(expect.arrayContaining([...usualFocus[kind]]))
})

const figure = (served: number, population: number, period = '2026') => ({
  served,
  population,
  period,
})
test.each([
  ['one more of as many', figure(20, 43), figure(21, 43), undefined, 'better'],
  ['as many of more', figure(20, 40), figure(20, 43), undefined, 'worse'],
  ['the same share of one more', figure(20, 40), figure(20, 40.5), undefined, 'level'],
  ['fewer where few are wanted', figure(8, 43), figure(7, 43), 'few', 'better'],
  ['a new year', figure(40, 43, '2026'), figure(1, 43, '2027'), undefined, 'other-period'],
  ['nobody then', figure(0, 0), figure(1, 3), undefined, 'nobody'],
] as const)('%s', (_, before, now, wanted, movement) => {
  expect(movementOf(before, now, wanted)).toBe(movement)
})

test.each([
  ['2026-11-23', 48],
  ['2026-11-29', 48],
  ['2027-01-01', 53],
  ['2027-01-04', 1],
])('%s lies in week %i', (day, week) => {
  expect(weekNumber(localDate(day))).toBe(week)
})
