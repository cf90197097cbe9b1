import { expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { judgeDraft } from '../encounter/draft.ts'
import type { ServiceGiven } from '../journal/entry.ts'
import { catalogue } from './index.ts'
import { recordOf } from './testing/life.ts'

const pregnant = recordOf({
  born: '1998-03-10',
  visits: [
    {
      on: '2026-06-01',
      service: 'pregnancy-registration',
      answers: { lastMenstruation: '2026-04-10' },
    },
  ],
})
const asked = (service: string, answers: ServiceGiven['answers'] = {}): ServiceGiven => ({
  service,
  answers,
  outcomes: {},
})
const skipped = (...services: readonly ServiceGiven[]) =>
  judgeDraft(
    pregnant,
    {
      on: localDate('2026-07-01'),
      body: { setting: 'home', cadre: 'kader', services },
    },
    { catalogue, facts: { japaneseEncephalitis: false, introduced: {} } },
  ).skips['visit-pregnant']
const list = (answers: ServiceGiven['answers']) => asked('pregnancy-danger-signs', answers)

it('a visit at home asks its one question about danger signs', () => {
  expect(skipped(asked('visit-pregnant'))).toEqual([])
  expect(skipped(asked('visit-pregnant'), list({}))).toEqual([])
})

it('not beside the list of them', () => {
  expect(skipped(asked('visit-pregnant'), list({ bleeding: false }))).toEqual(['signs'])
  expect(skipped(asked('visit-pregnant', { signs: false }), list({ bleeding: false }))).toEqual([
    'signs',
  ])
})

it('a sign that was found already is never dropped', () => {
  expect(skipped(asked('visit-pregnant', { signs: true }), list({ bleeding: false }))).toEqual([])
})
