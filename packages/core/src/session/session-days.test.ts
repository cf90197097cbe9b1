import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { tick } from '../journal/clock.ts'
import {
  foldSession,
  noSessions,
  openSessions,
  stateOfDay,
  talksAt,
  topicsOfDay,
  type SessionEntry,
} from './session-days.ts'

const on = localDate('2026-11-24')
const posyandu = 'melati'
const at = { posyandu, on }
const common = { village: '19.06.01.2001', author: 'a', device: 'd', catalogue: 1, on }
const marked = (
  kind: 'session-opened' | 'session-closed',
  id: string,
  subject: string,
  post: string = posyandu,
): SessionEntry => ({ ...common, id, subject, clock: tick(1, 'd'), kind, body: { posyandu: post } })
const opened = (subject: string) => marked('session-opened', `o-${subject}`, subject)
const closed = (subject: string) => marked('session-closed', `c-${subject}`, subject)
const talk = (id: string, minute: number): SessionEntry => ({
  ...common,
  id,
  subject: 's',
  clock: tick(minute, 'd'),
  kind: 'session-counselled',
  body: { posyandu, topic: 'smoking', people: 12 },
})
const withdrawn = (counselling: string): SessionEntry => ({
  ...common,
  id: `w-${counselling}`,
  subject: 's',
  clock: tick(9, 'd'),
  kind: 'session-counselling-withdrawn',
  body: { counselling },
})
const fold = (...entries: readonly SessionEntry[]) => entries.reduce(foldSession, noSessions)

test('a day is open from opening to closing, and again when somebody opens it once more', () => {
  expect(stateOfDay(fold(), at)).toBe('none')
  expect(stateOfDay(fold(opened('s')), at)).toBe('open')
  expect(stateOfDay(fold(opened('s'), closed('s')), at)).toBe('closed')
  expect(stateOfDay(fold(opened('s'), closed('s'), opened('t')), at)).toBe('open')
})

test('opened on two phones, the day goes on until both sessions are closed', () => {
  const days = fold(opened('s'), opened('t'), closed('s'))
  expect(openSessions(days, at)).toEqual(['t'])
})

test('another post and another day are not touched', () => {
  expect(stateOfDay(fold(opened('s')), { ...at, posyandu: 'mawar' })).toBe('none')
  expect(stateOfDay(fold(opened('s')), { ...at, on: localDate('2026-10-24') })).toBe('none')
})

test('talks of the day stand with the latest first, without those taken back', () => {
  const days = fold(talk('a', 1), talk('b', 2), talk('c', 3), withdrawn('b'))
  expect(talksAt(days, at).map(({ id }) => id)).toEqual(['c', 'a'])
})

test('any order and any replay of the same entries gives the same days', () => {
  const elsewhere = marked('session-closed', 'x', 's', 'mawar')
  const days = [opened('s'), opened('t'), closed('s'), elsewhere]
  const all = [...days, talk('a', 1), talk('b', 2), withdrawn('a')]
  fc.assert(
    fc.property(fc.shuffledSubarray([...all, ...all], { minLength: 2 * all.length }), (some) => {
      expect(fold(...some)).toEqual(fold(...all))
    }),
  )
})

test('a kind that a later version of the app writes down changes nothing', () => {
  const later = { ...opened('s'), kind: 'session-photographed' } as unknown as SessionEntry
  expect(fold(later)).toEqual(noSessions)
})

test('who was at the Posyandu that day was there for its talks: where they were marked present, or where their house comes', () => {
  const days = fold(talk('t1', 1), talk('t2', 2), talk('t3', 3), withdrawn('t3'))
  const elsewhere = { ...days, counselled: [] }
  const marked = (post: string) => ({
    attended: [{ id: 'a', posyandu: post, on, clock: tick(1, 'd'), author: 'a' }],
  })
  expect(topicsOfDay(days, { record: {}, post: posyandu, on })).toEqual(['smoking'])
  expect(topicsOfDay(days, { record: marked(posyandu), post: 'mawar', on })).toEqual(['smoking'])
  expect(topicsOfDay(days, { record: marked('mawar'), post: posyandu, on })).toEqual([])
  const takenBack = { ...marked('mawar'), attendedWithdrawn: ['a'] }
  expect(topicsOfDay(days, { record: takenBack, post: posyandu, on })).toEqual(['smoking'])
  expect(topicsOfDay(days, { record: {}, post: undefined, on })).toEqual([])
  expect(topicsOfDay(elsewhere, { record: {}, post: posyandu, on })).toEqual([])
})
