import fc from 'fast-check'
import { expect, test } from 'vitest'
import { terrains } from '../rollout/terrain.ts'
import { matchPlaces, type PlaceProfile } from './match-places.ts'

const lalang: PlaceProfile = { people: 5000, workers: 2, kader: 20, terrain: 'coast' }
const profile = fc.record(
  {
    people: fc.integer({ min: 1, max: 60_000 }),
    workers: fc.nat(40),
    kader: fc.nat(400),
    terrain: fc.constantFrom(...terrains),
  },
  { requiredKeys: ['people', 'workers', 'kader'] },
)

test('a place of the same size, staff and terrain is alike, and it is said in what', () => {
  const match = matchPlaces(lalang, { people: 4000, workers: 2, kader: 18, terrain: 'coast' })
  expect(match.grade).toBe('alike')
  expect(match.parts.map(({ trait, closeness }) => [trait, closeness?.toFixed(2)])).toEqual([
    ['people', '0.80'],
    ['workers', '0.80'],
    ['kader', '0.89'],
    ['terrain', '1.00'],
  ])
})

test('what nobody has said of the terrain makes places neither alike nor unlike', () => {
  const { terrain: _unsaid, ...unsaid } = lalang
  const part = matchPlaces(lalang, unsaid).parts.find(({ trait }) => trait === 'terrain')
  expect(part).toEqual({ trait: 'terrain', mine: 'coast', theirs: undefined })
  expect(matchPlaces(lalang, unsaid).closeness).toBe(1)
})

test('a place where nobody is counted yet is compared with none', () => {
  expect(matchPlaces(lalang, { people: 0, workers: 2, kader: 9, terrain: 'coast' }).grade).toBe(
    'unknown',
  )
})

test('no staff at both is alike, no staff at one is not', () => {
  const without = { ...lalang, workers: 0 }
  const of = (a: PlaceProfile, b: PlaceProfile) =>
    matchPlaces(a, b).parts.find(({ trait }) => trait === 'workers')?.closeness
  expect(of(without, without)).toBe(1)
  expect(of(lalang, without)).toBe(0)
})

test('a place is like itself, and as like another as the other is to it', () => {
  fc.assert(
    fc.property(profile, profile, (mine, theirs) => {
      expect(matchPlaces(mine, mine).closeness).toBe(1)
      expect(matchPlaces(mine, theirs).closeness).toBe(matchPlaces(theirs, mine).closeness)
    }),
  )
})
