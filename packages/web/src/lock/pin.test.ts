import { expect, test } from 'vitest'
import { isWeak } from './pin.ts'

test.each(['000000', '777777', '123456', '987654', '012345'])('%s is guessed at once', (pin) => {
  expect(isWeak(pin)).toBe(true)
})

test.each(['370415', '112233', '135791', '123465'])('%s is not', (pin) => {
  expect(isWeak(pin)).toBe(false)
})
