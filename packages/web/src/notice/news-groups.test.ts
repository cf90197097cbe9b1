import { expect, test } from 'vitest'
import { localDate, monthOf } from '@jejaring/core/calendar/local-date'
import type { Notice } from '@jejaring/core/notice/notice'
import { newsLines, withoutEarlierSteps } from './news-groups.ts'

const answered = (id: string): Notice => ({
  kind: 'referral-answered',
  id,
  at: 1,
  village: 'v',
  person: id,
  referral: id,
})
const step = (id: string, step: 'confirmed' | 'paid', month: '09' | '10'): Notice => ({
  kind: 'claim-step',
  id,
  at: 1,
  source: 'regency',
  month: monthOf(localDate(`2026-${month}-01`)),
  step,
})
const shape = (notices: readonly Notice[]) =>
  newsLines(notices).map((line) =>
    line.kind === 'one' ? line.notice.id : line.answers.map(({ id }) => id),
  )

test('three answers in a row are one line, two are two', () => {
  const targets: Notice = { kind: 'targets-changed', id: 't', at: 1, count: 2 }
  expect(shape(['a', 'b', 'c'].map(answered))).toEqual([['a', 'b', 'c']])
  expect(shape([answered('a'), answered('b'), targets, answered('c')])).toEqual([
    'a',
    'b',
    't',
    'c',
  ])
})

test('a claim is told once, by its latest step', () => {
  const steps = [step('3', 'paid', '09'), step('2', 'confirmed', '10')]
  expect(withoutEarlierSteps([...steps, step('1', 'confirmed', '09')])).toEqual(steps)
})
