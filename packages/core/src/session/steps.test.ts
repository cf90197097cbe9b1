import { expect, test } from 'vitest'
import fc from 'fast-check'
import type { Station } from '../catalogue/define.ts'
import { tick } from '../journal/clock.ts'
import { stepOf, type AtSession } from './steps.ts'

const absent: AtSession = { isPresent: false, done: [], due: ['measure', 'serve'] }
const came: AtSession = { ...absent, isPresent: true }
const measured: AtSession = { ...came, done: ['measure'], doneAt: tick(5, 'd') }
const served: AtSession = { ...measured, done: ['measure', 'serve'], due: [] }

test.each([
  ['who has not come is nowhere yet', absent, undefined],
  ['who came is measured first', came, 'measure'],
  ['who came is measured though nothing is due', { ...came, due: [] }, 'measure'],
  ['who is measured waits for the service that is due', measured, 'serve'],
  ['with no service due, for the talk', { ...measured, due: [] }, 'teach'],
  ['a service that was refused is not waited for any more', served, 'teach'],
  ['who was vaccinated first still has to be weighed', { ...came, done: ['serve'] }, 'measure'],
  ['vaccinated, with nothing to measure: the talk', { ...served, done: ['serve'] }, 'teach'],
  ['measured without being marked counts as present', { ...measured, isPresent: false }, 'serve'],
  ['a talk held before does not reach them', { ...served, talkAt: tick(4, 'd') }, 'teach'],
  ['a talk held after does', { ...served, talkAt: tick(6, 'd') }, 'finished'],
  ['a talk does not measure anybody', { ...came, talkAt: tick(6, 'd') }, 'measure'],
] as const)('%s', (_, at, step) => {
  expect(stepOf(at)).toBe(step)
})

test('whatever is written down, nobody goes back a step, and nothing but a talk is left for who has nothing due', () => {
  const order = [undefined, 'measure', 'serve', 'teach', 'finished']
  const stations = fc.subarray<Station>(['measure', 'ask', 'serve', 'teach'])
  fc.assert(
    fc.property(stations, stations, stations, fc.boolean(), (done, more, due, isPresent) => {
      const before = stepOf({ isPresent, done, due })
      const after = stepOf({ isPresent, done: [...new Set([...done, ...more])], due })
      expect(order.indexOf(after)).toBeGreaterThanOrEqual(order.indexOf(before))
    }),
  )
})
