import { expect, test } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { attendancesOf } from './attendance.ts'
import { tick } from './clock.ts'
import type { Bodies, Entry, Kind } from './entry.ts'
import { emptyPerson, foldPerson } from './record.ts'

const subject = '00000000-0000-7000-8000-000000000001'
function entry<K extends Kind>(kind: K, id: string, body: Bodies[K]): Entry {
  const common = { id, subject, on: localDate('2026-11-24'), clock: tick(1, 'd') }
  const from = { village: '19.06.01.2001', author: 'a', device: 'd', catalogue: 1 }
  return { ...common, ...from, kind, body } as Entry
}
const fold = (...all: readonly Entry[]) => all.reduce(foldPerson, emptyPerson(subject))
const came = (id: string) => entry('attendance-marked', id, { posyandu: 'melati' })
const tookBack = (id: string) => entry('attendance-withdrawn', `x${id}`, { attendance: id })

test('who was marked present came, however often the entry arrives', () => {
  expect(attendancesOf(fold(came('a'), came('a')))).toHaveLength(1)
})

test('a mark taken back is none, in whatever order it is told', () => {
  expect(attendancesOf(fold(came('a'), tookBack('a')))).toEqual([])
  expect(attendancesOf(fold(tookBack('a'), came('a')))).toEqual([])
})

test('who was marked on two phones is present until both marks are taken back', () => {
  expect(attendancesOf(fold(came('a'), came('b'), tookBack('a')))).toHaveLength(1)
  expect(attendancesOf(fold(came('a'), came('b'), tookBack('a'), tookBack('b')))).toEqual([])
})
