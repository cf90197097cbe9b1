import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it, test } from 'vitest'
import { rowOfDay, rowOfLength } from './who-2006.ts'
import { rowOfMonth } from './who-2007.ts'

const { resolve } = createRequire(import.meta.url)

describe('the growth tables', () => {
  it('are what the generator makes of the packages', () => {
    const script = join(import.meta.dirname, '../../../../scripts/build-growth-tables.mjs')
    expect(() =>
      execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' }),
    ).not.toThrow()
  })

  test('every printed week comes back as printed', () => {
    const files = {
      weightForAge: 'wfa',
      lengthForAge: 'lhfa',
      bmiForAge: 'bmifa',
      headForAge: 'hcfa',
    }
    for (const index of ['weightForAge', 'lengthForAge', 'bmiForAge', 'headForAge'] as const) {
      for (const [sex, word] of [
        ['male', 'boys'],
        ['female', 'girls'],
      ] as const) {
        const path = resolve(`jsgrowup/tables/${files[index]}_${word}_0_13_zscores.json`)
        const weeks: Record<'L' | 'M' | 'S', string>[] = JSON.parse(readFileSync(path, 'utf8'))
        weeks.forEach(({ L, M, S }, week) => {
          const row = { l: Number(L), m: Number(M), s: Number(S) }
          expect(rowOfDay(index, sex, 7 * week)).toEqual(row)
        })
      }
    }
  })

  test('rows at either end come back as printed', () => {
    expect(rowOfDay('weightForAge', 'female', 91)).toEqual({ l: 0.0407, m: 5.8393, s: 0.12622 })
    expect(rowOfDay('headForAge', 'male', 7)).toMatchObject({ l: 1 })
    expect(rowOfLength('male', 65, 'standing')).toEqual({ l: -0.3521, m: 7.4327, s: 0.08217 })
    expect(rowOfLength('female', 110, 'lying')).toEqual({ l: -0.3833, m: 18.3324, s: 0.09401 })
    expect(rowOfMonth('lengthForAge', 'male', 61)).toEqual({ l: 1, m: 110.2647, s: 0.04164 })
    expect(rowOfMonth('bmiForAge', 'female', 228)).toMatchObject({ m: 21.4269 })
  })

  test('lying and standing meet at two years, 0.7 cm apart', () => {
    const lying = rowOfDay('lengthForAge', 'female', 730)?.m ?? 0
    const standing = rowOfDay('lengthForAge', 'female', 731)?.m ?? 0
    expect(lying - standing).toBeCloseTo(0.67, 2)
  })
})
