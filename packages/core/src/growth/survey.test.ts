/** The public demonstration survey of WHO's own software, as `jsgrowup` carries it. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import {
  headForAgeClass,
  lengthForAgeClass,
  nutritionClass,
  weightForAgeClass,
} from './growth-class.ts'
import { growthOf } from './growth.ts'
import type { ZName } from './growth.ts'

const path = createRequire(import.meta.url).resolve('jsgrowup/testdata/survey_z_st.csv')
const [head = [], ...rows] = readFileSync(path, 'utf8')
  .trim()
  .split(/\r?\n/)
  .map((line) => line.split(','))

const cell = (row: readonly string[], name: string): string => row[head.indexOf(name)]?.trim() ?? ''
const numberIn = (row: readonly string[], name: string): number | undefined =>
  cell(row, name) === '' ? undefined : Number(cell(row, name))

function ours(row: readonly string[]) {
  const measured = cell(row, 'measure')
  return growthOf({
    sex: cell(row, 'GENDER') === '1' ? 'male' : 'female',
    ageDays: numberIn(row, '_agedays') ?? Number.NaN,
    weightKg: numberIn(row, 'WEIGHT'),
    lengthCm: numberIn(row, 'HEIGHT'),
    measured: measured === 'l' ? 'lying' : measured === 'h' ? 'standing' : undefined,
    headCm: numberIn(row, 'HEAD'),
    oedema: cell(row, 'oedema') === 'y',
  })
}

const columns: readonly (readonly [ZName, string, (z: number) => string])[] = [
  ['waz', '_ZWEI', weightForAgeClass],
  ['haz', '_ZLEN', lengthForAgeClass],
  ['whz', '_ZWFL', nutritionClass],
  ['baz', '_ZBMI', nutritionClass],
  ['hcz', '_ZHC', headForAgeClass],
]

describe("the survey of WHO's software", () => {
  // WHO's software of that time went on with the standards of 2006 for another month.
  const children = rows.filter((row) => {
    const ageDays = numberIn(row, '_agedays')
    return ageDays !== undefined && ageDays >= 14 && ageDays <= 1826
  })

  test.each(columns)('%s agrees at two decimals for 99 in 100, its class for all', (...column) => {
    const [name, whoName, classOf] = column
    const pairs = children.map((row) => [ours(row).z[name], numberIn(row, whoName)] as const)
    const same = pairs.filter(([z, who]) => z === who).length
    expect(pairs.length).toBeGreaterThan(480)
    expect(same / pairs.length).toBeGreaterThanOrEqual(0.99)
    for (const [z, who] of pairs) {
      expect(z === undefined).toBe(who === undefined)
      if (z === undefined || who === undefined) continue
      expect(Math.abs(z - who)).toBeLessThan(0.011)
      expect(classOf(z)).toBe(classOf(who))
    }
  })
})
