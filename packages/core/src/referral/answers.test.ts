import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { tick } from '../journal/clock.ts'
import type { ReferralAnswer, ReferralRecord } from '../journal/record.ts'
import { answeredOn, withAnswers, withReceived } from './answers.ts'

const open: ReferralRecord = { id: 'letter', answers: [] }
const answer = (id: string, day: number, over: Partial<ReferralAnswer> = {}): ReferralAnswer => ({
  id,
  on: localDate(`2026-11-${String(day).padStart(2, '0')}`),
  clock: tick(day, 'd'),
  author: 'midwife',
  answer: id,
  ...over,
})
const standing = (...all: readonly ReferralAnswer[]) =>
  withAnswers(open, all).answers.map(({ id }) => id)

describe('answers to a referral', () => {
  const first = answer('a', 1)
  const second = answer('b', 5)
  it('stand side by side until one takes the place of others', () => {
    expect(standing(first, second)).toEqual(['a', 'b'])
    expect(standing(first, second, answer('c', 7, { replaces: ['a', 'b'] }))).toEqual(['c'])
  })
  it('that were taken back leave the referral waiting', () => {
    const back = answer('c', 7, { replaces: ['a'], takenBack: true })
    const letter = withAnswers(open, [first, back])
    expect(letter.answers).toEqual([])
    expect(letter.replaced?.map(({ id }) => id)).toEqual(['a', 'c'])
    expect(answeredOn(letter)).toBeUndefined()
  })
  it('put right were given on the day of the first', () => {
    const right = answer('c', 7, { replaces: ['a'] })
    const again = answer('d', 9, { replaces: ['c'] })
    expect(answeredOn(withAnswers(open, [first, right, again]))).toBe(first.on)
    expect(answeredOn(withAnswers(open, [second, right]))).toBe(second.on)
  })
  it('that replace each other, from a broken device, hang nobody up', () => {
    const [one, other] = [answer('a', 1, { replaces: ['b'] }), answer('b', 2, { replaces: ['a'] })]
    const letter = withAnswers(open, [one, other, answer('c', 3, { replaces: ['a', 'c'] })])
    expect(letter.answers).toEqual([])
    expect(answeredOn(letter)).toBeUndefined()
  })
  it('give the same letter in any order, any number of times', () => {
    const ids = ['a', 'b', 'c', 'd', 'e']
    const one = fc.record({
      id: fc.constantFrom(...ids),
      replaces: fc.subarray(ids),
      takenBack: fc.boolean(),
    })
    const answers = fc.uniqueArray(one, { selector: ({ id }) => id }).map((all) =>
      all.map(({ id, replaces, takenBack }) =>
        answer(id, 1 + ids.indexOf(id), {
          ...(replaces.length === 0 ? {} : { replaces }),
          ...(takenBack ? { takenBack } : {}),
        }),
      ),
    )
    const orders = answers.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }),
      ),
    )
    fc.assert(
      fc.property(orders, ([all, shuffled]) => {
        const apart = shuffled.reduce((letter, said) => withAnswers(letter, [said]), open)
        expect(apart).toEqual(withAnswers(open, all))
      }),
    )
  })
})

describe('who came', () => {
  const on = localDate('2026-11-02')
  it('did not, once somebody says that it was a slip', () => {
    const came = { id: 'r', on, author: 'midwife' }
    const slip = { id: 's', on, author: 'midwife', takesBack: 'r' }
    expect(withReceived(open, [came]).received).toEqual([came])
    for (const all of [
      [came, slip],
      [slip, came],
    ]) {
      const letter = all.reduce((known, one) => withReceived(known, [one]), open)
      expect(letter.received).toBeUndefined()
      expect(letter.unreceived).toEqual([came, slip])
    }
  })
})
