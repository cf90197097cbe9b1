import { expect, test } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { bcg } from '../catalogue/services/immunisation/bcg.ts'
import { validate } from './validate.ts'

const DAY = localDate('2026-11-22')
const problemOf = (expiry: string) =>
  validate(bcg.observes, { batch: 'BCG2611', expiry }, DAY).map(({ problem }) => problem)

test('a vaccine is good until the end of the day on its vial, and expired from the next', () => {
  expect(problemOf('2027-03-01')).toEqual([])
  expect(problemOf('2026-11-22')).toEqual([])
  expect(problemOf('2026-11-21')).toEqual(['expired'])
  expect(problemOf('03/2027')).toEqual(['wrongKind'])
})
