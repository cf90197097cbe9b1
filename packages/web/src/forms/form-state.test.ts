import { describe, expect, it } from 'vitest'
import { localDate } from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import { servicesById } from '@jejaring/core/judge/history'
import {
  bodyOf,
  formOf,
  isFull,
  parseTyped,
  pressKey,
  typed,
  type VisitForm,
} from './form-state.ts'
import type { PadKey } from '../ui/number-pad.tsx'

const services = servicesById(catalogue)
const empty: VisitForm = {
  on: localDate('2026-11-22'),
  setting: 'posyandu',
  reported: false,
  services: ['child-growth'],
  forms: {},
}
const place = { service: 'child-growth', field: 'weight', reading: 0 }
const press = (keys: string, decimals = 2) =>
  keys
    .split('')
    .reduce(
      (form, key) => pressKey(form, place, key === '<' ? 'erase' : (key as PadKey), decimals),
      empty,
    )
const text = (form: VisitForm) => {
  const value = form.forms['child-growth']?.fields['weight']
  return value?.kind === 'typed' ? value.texts[0] : undefined
}

describe('the number pad', () => {
  it.each([
    ['9,35', '9,35'],
    ['9,,3', '9,3'],
    [',5', '0,5'],
    ['09', '9'],
    ['9,357', '9,35'],
    ['93<', '9'],
    ['9<', undefined],
    ['1234567', '12345'],
  ])('makes of the keys %s the value %s', (keys, value) => expect(text(press(keys))).toBe(value))

  it('takes no comma where the measure has no decimals', () =>
    expect(text(press('12,5', 0))).toBe('125'))

  it.each([
    ['9,3', { decimals: 2, plausible: [0.5, 40] }, false],
    ['9,35', { decimals: 2, plausible: [0.5, 40] }, true],
    ['75,8', { decimals: 1, plausible: [35, 130] }, true],
    ['168', { decimals: 0, plausible: [50, 300] }, true],
    ['16', { decimals: 0, plausible: [50, 300] }, false],
    ['88', { decimals: 0, plausible: [30, 200] }, true],
    ['935', { decimals: 2, plausible: [0.5, 40] }, false],
    ['400', { decimals: 0, plausible: [50, 300] }, false],
    ['', { decimals: 0, plausible: [50, 300] }, false],
  ] as const)('after %s of %j goes on by itself: %s', (typed, quantity, expected) =>
    expect(isFull(typed, quantity)).toBe(expected),
  )

  it('reads back what it writes', () => {
    expect(parseTyped(typed(9.35, 2))).toBe(9.35)
    expect(parseTyped('9,')).toBe(9)
    expect(parseTyped('')).toBeUndefined()
  })
})

describe('the form of a visit', () => {
  it('becomes a visit, and a visit becomes the form again', () => {
    const form = pressKey(press('9,35'), { ...place, field: 'length' }, '7', 1)
    const body = bodyOf(form, services, 'kader')
    expect(body).toEqual({
      setting: 'posyandu',
      cadre: 'kader',
      services: [{ service: 'child-growth', answers: { weight: 9.35, length: 7 }, outcomes: {} }],
    })
    expect(bodyOf(formOf('e1', { ...body, on: form.on }, services), services, 'kader')).toEqual(
      body,
    )
  })

  it('keeps several readings and says why something was not measured', () => {
    const pressure: VisitForm = {
      ...empty,
      services: ['blood-pressure-screening'],
      forms: {
        'blood-pressure-screening': {
          fields: {
            systolic: { kind: 'typed', texts: ['170', '166'] },
            diastolic: { kind: 'notMeasured', reason: 'no-equipment' },
          },
        },
      },
    }
    const [given] = bodyOf(pressure, services, 'kader').services
    expect(given?.answers).toEqual({
      systolic: [170, 166],
      diastolic: { notMeasured: 'no-equipment' },
    })
  })
})
