import { describe, expect, it } from 'vitest'
import { type HivTests, hivResult } from './hiv-result.ts'

const R = 'reactive'
const N = 'non-reactive'

describe('three HIV tests', () => {
  it.each<[HivTests, string | undefined]>([
    [{}, undefined],
    [{ r2: R, r3: R }, undefined],
    [{ r1: N }, 'negative'],
    [{ r1: N, recentRisk: false }, 'negative'],
    [{ r1: N, recentRisk: true }, 'window'],
    [{ r1: R }, 'incomplete'],
    [{ r1: R, r2: R }, 'incomplete'],
    [{ r1: R, r3: R }, 'incomplete'],
    [{ r1: R, r2: N }, 'inconclusive'],
    [{ r1: R, r2: R, r3: N }, 'inconclusive'],
    [{ r1: R, r2: N, r3: R }, 'inconclusive'],
    [{ r1: R, r2: R, r3: R }, 'positive'],
    [{ r1: R, r2: R, r3: R, recentRisk: true }, 'positive'],
  ])('%o: %s', (tests, found) => {
    expect(hivResult(tests)).toBe(found)
  })
})
