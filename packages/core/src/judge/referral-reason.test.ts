import { describe, expect, it } from 'vitest'
import { defineService } from '../catalogue/define.ts'
import { text } from '../catalogue/observation.ts'
import { scale } from '../catalogue/outcome.ts'
import { referralReason } from './referral-reason.ts'

const label = text('contoh', 'example')
const pressure = defineService({
  id: 'pressure',
  label,
  source: 'invented for this test',
  eligible: {},
  schedule: { kind: 'asNeeded' },
  station: 'serve',
  settings: ['posyandu'],
  givenBy: ['kader'],
  observes: {},
  outcomes: { grade: scale(label, { high: { label: text('Tinggi', 'High'), status: 'act' } }) },
  classify: () => ({}),
})
const services = new Map([[pressure.id, pressure]])
const rule = { service: 'pressure', scale: 'grade', outcome: 'high' }
const written = { id: 'Tensi tinggi', en: 'Tensi tinggi' }

describe('the reason of a referral', () => {
  it('is said by the rule that asked for it, in both languages', () => {
    expect(referralReason(services, { because: rule, reason: 'Tensi tinggi' })).toEqual({
      id: 'Tinggi',
      en: 'High',
    })
  })

  it.each([
    ['made by hand', undefined],
    ['of a service known no more', { ...rule, service: 'gone' }],
    ['of a scale known no more', { ...rule, scale: 'gone' }],
    ['of a class known no more', { ...rule, outcome: 'gone' }],
  ])('is as it was written when %s', (_, because) => {
    const made = { reason: 'Tensi tinggi', ...(because === undefined ? {} : { because }) }
    expect(referralReason(services, made)).toEqual(written)
  })
})
