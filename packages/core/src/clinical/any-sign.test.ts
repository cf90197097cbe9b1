import { expect, it } from 'vitest'
import { anySign } from './any-sign.ts'

it('one sign is enough; none is only said when all were asked', () => {
  expect(anySign({ a: true }, 3)).toBe('present')
  expect(anySign({ a: false, b: false, c: true }, 3)).toBe('present')
  expect(anySign({ a: false, b: false, c: false }, 3)).toBe('none')
  expect(anySign({ a: false, b: false }, 3)).toBeUndefined()
  expect(anySign({}, 3)).toBeUndefined()
})
