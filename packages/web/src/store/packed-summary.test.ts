import { expect, it } from 'vitest'
import { localDate } from '@jejaring/core/calendar/local-date'
import type { ListedWindow, PersonSummary } from './database.ts'
import { pack, unpack } from './packed-summary.ts'

const person = (due: readonly ListedWindow[]): PersonSummary => ({
  id: 'p',
  village: '19.06.01.2001',
  name: 'Siti',
  search: 'siti',
  sex: 'female',
  birthDate: localDate('1990-01-01'),
  household: 'h',
  episodes: [],
  due,
  referrals: [],
})
const day = localDate('2026-11-22')

it.each([
  ['nothing due', person([])],
  ['a window that stays open', person([{ service: 'child-growth', from: day, late: day }])],
  [
    'doses that close',
    person([
      { service: 'bcg', from: day, late: day, before: day },
      { service: 'dpt-hb-hib', dose: 'DPT-HB-Hib 1', from: day, late: day, before: day },
    ]),
  ],
])('a summary with %s comes back as it was', (_, summary) => {
  expect(unpack(pack(summary))).toEqual(summary)
})
