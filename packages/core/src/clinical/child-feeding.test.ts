import { describe, expect, it } from 'vitest'
import { solidsClass } from './child-feeding.ts'

describe('solid food', () => {
  it.each([
    [{ eats: true, animalFood: true }, 'with-animal-food'],
    [{ animalFood: true }, 'with-animal-food'],
    [{ eats: true, animalFood: false }, 'no-animal-food'],
    [{ eats: false }, 'not-begun'],
    [{ eats: true }, undefined],
    [{}, undefined],
  ])('with %j is %s', (told, found) => {
    expect(solidsClass(told)).toBe(found)
  })
})
