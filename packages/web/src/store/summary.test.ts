import { expect, test } from 'vitest'
import { localDate, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Setting } from '@jejaring/core/catalogue/define'
import { tick } from '@jejaring/core/journal/clock'
import type { Entry } from '@jejaring/core/journal/entry'
import { emptyPerson, foldPerson } from '@jejaring/core/journal/record'
import { summaryOf } from './summary.ts'

const catalogue = { version: 1, services: [], episodes: [], indicators: [], retired: [] }
const facts = { japaneseEncephalitis: false, introduced: {} }
const TODAY = localDate('2026-11-22')
const BEFORE = localDate('2026-10-22')
const common = { village: 'v', subject: 'p', author: 'a', device: 'd', catalogue: 1 }

let stamp = 0
const visit = (setting: Setting, on: LocalDate): Entry => {
  stamp += 1
  const services = [{ service: `at-${setting}`, answers: {}, outcomes: {} }]
  const body = { setting, cadre: 'midwife', services } as const
  const clock = tick(stamp, 'd')
  return { ...common, id: `v${stamp}`, kind: 'encounter-recorded', on, clock, body }
}
const registered: Entry = {
  ...common,
  id: 'r',
  kind: 'person-registered',
  on: BEFORE,
  clock: tick(0, 'd'),
  body: { name: 'X', sex: 'female', birthDate: BEFORE, household: 'h', relation: 'child' },
}
const servedAfter = (...visits: readonly Entry[]) => {
  const record = [registered, ...visits].reduce(foldPerson, emptyPerson('p'))
  const { served } = summaryOf(record, 'v', { catalogue, facts }) ?? {}
  return served === undefined ? undefined : [served.on, ...served.services]
}

test('served at a Posyandu is who was served there; not at home, not at the Pustu', () => {
  expect(servedAfter(visit('pustu', TODAY), visit('home', TODAY))).toBeUndefined()
  const there = visit('posyandu', BEFORE)
  expect(servedAfter(there, visit('pustu', TODAY))).toEqual([BEFORE, 'at-posyandu'])
})
