import { describe, expect, it } from 'vitest'
import { text, type Observation, type Observations } from '@jejaring/core/catalogue/observation'
import { isFolded, isTyped, partsOf } from './form-parts.ts'

const named = { label: text('x', 'x'), code: 'jejaring:x' }
const number = (max: number, more: object = {}): Observation => ({
  ...named,
  kind: 'quantity',
  unit: '{score}',
  decimals: 0,
  plausible: [0, max],
  usual: [0, max],
  ...more,
})
const yesNo: Observation = { ...named, kind: 'yesNo' }
const words: Observation = { ...named, kind: 'words', maxLength: 40 }
const optional = (observation: Observation): Observation => ({ ...observation, optional: true })

describe('the parts of a form', () => {
  it('put what is measured together when it comes first', () => {
    const observes: Observations = { weight: number(90), lying: yesNo, length: number(200) }
    expect(partsOf(observes).asked).toEqual([
      { kind: 'measured', fields: ['weight', 'length'] },
      { kind: 'told', field: 'lying' },
    ])
  })

  it('keep the order where a question comes first', () => {
    const observes: Observations = { begun: words, weeks: number(44), days: number(60) }
    expect(partsOf(observes).asked).toEqual([
      { kind: 'told', field: 'begun' },
      { kind: 'measured', fields: ['weeks', 'days'] },
    ])
  })

  it('draw three questions of yes or no in a row as a list, two as questions', () => {
    const observes: Observations = { a: yesNo, b: yesNo, c: yesNo, d: words, e: yesNo, f: yesNo }
    expect(partsOf(observes).asked).toEqual([
      { kind: 'yesNoList', fields: ['a', 'b', 'c'] },
      { kind: 'told', field: 'd' },
      { kind: 'told', field: 'e' },
      { kind: 'told', field: 'f' },
    ])
  })

  it('fold what may stay empty when there are more than six fields, but no danger sign', () => {
    const six: Observations = {
      a: number(90),
      b: number(90),
      c: number(90),
      d: words,
      e: optional(words),
      f: optional(yesNo),
    }
    expect(partsOf(six).folded).toEqual([])
    const seven = { ...six, g: optional(number(90)) }
    expect(partsOf(seven).folded).toEqual([
      { kind: 'told', field: 'e' },
      { kind: 'measured', fields: ['g'] },
    ])
    expect(isFolded(seven, 'f')).toBe(false)
  })

  it.each([
    [number(10), false],
    [number(11), true],
    [number(4, { repeats: true }), true],
    [number(4, { decimals: 1 }), true],
    [yesNo, false],
  ])('let the pad write %o: %s', (observation, typed) => expect(isTyped(observation)).toBe(typed))
})
