import { expect, it } from 'vitest'
import { thinArm, thinCalf } from './elderly-size.ts'

// SKILAS: LiLA < 21 cm
it.each([
  [20.9, 'thin'],
  [21, 'fine'],
  [undefined, undefined],
])('an upper arm of %s cm is %s', (cm, found) => {
  expect(thinArm(cm)).toBe(found)
})
// SARC-CalF: 34 cm or less in men, 33 cm or less in women
it.each([
  [34, 'male', 'thin'],
  [34.1, 'male', 'fine'],
  [33, 'female', 'thin'],
  [33.1, 'female', 'fine'],
  [undefined, 'male', undefined],
] as const)('a calf of %s cm (%s) is %s', (cm, sex, found) => {
  expect(thinCalf(cm, sex)).toBe(found)
})
