import { expect, test } from 'vitest'
import { addDays, localDate } from '../calendar/local-date.ts'
import { tick } from '../journal/clock.ts'
import type { Circumstances } from '../journal/refusal.ts'
import { hasPersonNumber, mayNameSomebody } from './names-nobody.ts'
import type { ProblemReportedBody, ProblemStepBody } from './problem-body.ts'
import type { ProblemEntry } from './problem-record.ts'
import { refuseProblem } from './refuse-problem.ts'
import { speaksFor } from './speaks-for.ts'

const TODAY = localDate('2026-11-22')
const common = {
  id: 'e',
  village: '19.06.01.2001',
  subject: 'p',
  on: TODAY,
  clock: tick(1, 'd'),
  device: 'd',
  catalogue: 1,
}
const at: Circumstances = {
  village: common.village,
  today: TODAY,
  now: 1,
  catalogue: { version: 1, services: [], episodes: [], indicators: [], retired: [] },
  neighbourhoods: new Set(),
  posyandu: new Set(['posyandu-melati']),
  visitors: new Map(),
  speaksFor: new Set(speaksFor.pustu),
  authors: new Map([
    ['kader', 'kader'],
    ['midwife', 'midwife'],
  ]),
}
const report = (author: string, body: Partial<ProblemReportedBody>): ProblemEntry => ({
  ...common,
  author,
  kind: 'problem-reported',
  body: { by: 'pustu', matter: 'health', cluster: 2, what: 'Rusak', since: TODAY, ...body },
})
const step = (author: string, body: ProblemStepBody): ProblemEntry => ({
  ...common,
  author,
  kind: 'problem-followed-up',
  body,
})

test.each([
  ['a Pustu tells as a Pustu', report('midwife', {}), undefined],
  [
    'a kader as a kader, of the own Posyandu',
    report('kader', { by: 'kader', posyandu: 'posyandu-melati' }),
    undefined,
  ],
  ['nobody for somebody else', report('kader', { by: 'pustu' }), 'by'],
  ['nor for a level that is not theirs', report('midwife', { by: 'puskesmas' }), 'by'],
  ['of no place that is not here', report('midwife', { posyandu: 'elsewhere' }), 'posyandu'],
  ['nothing begins tomorrow', report('midwife', { since: addDays(TODAY, 1) }), 'since'],
  [
    'a number of a person is no problem',
    report('midwife', { wish: 'NIK 1906 0112 3456 7890' }),
    'wish',
  ],
  ['a kader answers nothing', step('kader', { step: 'taken', from: 'pustu' }), 'from'],
  ['a kader opens again', step('kader', { step: 'reopened', why: 'Rusak lagi' }), undefined],
  [
    'a Pustu does not speak for the Dinas',
    step('midwife', { step: 'taken', from: 'dinas' }),
    'from',
  ],
  [
    'a promise has an end',
    step('midwife', { step: 'answered', from: 'pustu', action: 'a', until: addDays(TODAY, 91) }),
    'until',
  ],
] as const)('%s', (_, entry, field) => {
  expect(refuseProblem(entry, at)?.field).toBe(field)
})

test('the number of a person is known with and without spaces; a count and a telephone are none', () => {
  for (const text of ['1906011234567890', 'no 1906.0112.3456.7890', 'BPJS 0001234567890']) {
    expect(hasPersonNumber(text)).toBe(true)
  }
  for (const text of ['43 balita', 'telepon 0812 3456 789', '2026-11-22', 'Rp 12.500.000']) {
    expect(hasPersonNumber(text)).toBe(false)
  }
})

test('a form of address before a capital may be a name', () => {
  for (const text of ['Rumah Bu Siti jauh', 'pak Rahman menolak', 'an. Dewi']) {
    expect(mayNameSomebody(text)).toBe(true)
  }
  for (const text of [
    'Ibu hamil belum periksa',
    'Ibu Hamil di RT 02',
    'Pustu Lalang',
    'rabu Lalang',
  ]) {
    expect(mayNameSomebody(text)).toBe(false)
  }
})
