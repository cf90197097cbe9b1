import fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogue } from '../catalogue/index.ts'
import { officialOf } from './official-count.ts'
import { MOST_PEOPLE, readNumber } from './read-number.ts'
import { readTargets } from './read-targets.ts'
import { templateHead, templateRows } from './target-sheet.ts'

test.each([
  ['1234', 1234],
  [' 0 ', 0],
  ['1.234.567', 1_234_567],
  ['1,234,567', 1_234_567],
  ['1.234', 'value-unclear'],
  ['12,345', 'value-unclear'],
  ['1.5', 'value-not-whole'],
  ['120,0', 'value-not-whole'],
  ['1.234,567', 'value-not-a-number'],
  ['-3', 'value-negative'],
  ['seratus', 'value-not-a-number'],
  ['=60*2', 'value-not-a-number'],
  ['10000001', 'value-too-large'],
  [120.5, 'value-not-whole'],
  [Number.NaN, 'value-not-a-number'],
  [Number.POSITIVE_INFINITY, 'value-not-a-number'],
  [10_000_000, 10_000_000],
])('%j is read as %j', (cell, meant) => {
  expect(readNumber(cell)).toBe(meant)
})

test('a whole number written plainly is always itself, and nothing else becomes a number of people by accident', () => {
  fc.assert(
    fc.property(fc.nat(MOST_PEOPLE), (n) => {
      expect(readNumber(String(n))).toBe(n)
      expect(readNumber(n)).toBe(n)
    }),
  )
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = readNumber(text)
      if (typeof read === 'number') expect(text.replaceAll(/[\s.,]/g, '')).toMatch(/^\d+$/)
    }),
  )
})

const villages = [
  { code: '19.06.01.2001', name: 'Lalang' },
  { code: '19.06.01.2002', name: 'Padang' },
  { code: '19.06.01.2003', name: 'Ma’rang Baru' },
  { code: '19.06.02.2001', name: 'Padang' },
]
const { indicators } = catalogue
const years = { min: 2016, max: 2031 }
const HEAD = ['Desa', 'Indikator', 'Tahun', 'Sasaran', 'Sumber']
const read = (...rows: readonly (readonly (string | number)[])[]) => {
  const result = readTargets([HEAD, ...rows], { villages, indicators, years })
  if (typeof result === 'string') throw new Error(result)
  return result
}

test.each([
  ['LALANG', 'spm 4'],
  ['Desa  Lalang', 'SPM-04'],
  ['19.06.01.2001', 'Spm 4'],
  [1_906_012_001, 'spm4'],
  ["ma'rang  baru", 'SPM 4'],
  ['Marang-Baru', 'SPM 4'],
])('a village written %s and an indicator written %s are found', (village, indicator) => {
  expect(read([village, indicator, 2026, 10, 'x']).refused).toEqual([])
})

test.each([
  [['Padang', 'SPM 4', 2026, 10, 'x'], 'village', 'village-ambiguous'],
  [['Gantung', 'SPM 4', 2026, 10, 'x'], 'village', 'village-unknown'],
  [['', 'SPM 4', 2026, 10, 'x'], 'village', 'village-missing'],
  [['Lalang', '', 2026, 10, 'x'], 'indicator', 'indicator-missing'],
  [['Lalang', 'SPM 13', 2026, 10, 'x'], 'indicator', 'indicator-unknown'],
  [['Lalang', 'SPM 4', 2015, 10, 'x'], 'year', 'year-unclear'],
  [['Lalang', 'SPM 4', 2032, 10, 'x'], 'year', 'year-unclear'],
  [['Lalang', 'SPM 4', '26', 10, 'x'], 'year', 'year-unclear'],
  [['Lalang', 'SPM 4', 2026, '1.234', 'x'], 'value', 'value-unclear'],
  [['Lalang', 'SPM 4', 2026, 10, ' '], 'source', 'source-missing'],
  [['Lalang', 'SPM 4', 2026, 10, 'x'.repeat(201)], 'source', 'source-too-long'],
] as const)('the row %j is refused at its %s: %s', (row, column, because) => {
  expect(read(row)).toMatchObject({ good: [], refused: [{ row: 2, column, because }] })
})

test('a row said twice is one; contradicted, the later is refused; without a number it waits to be filled', () => {
  const row = ['Lalang', 'SPM 4', 2026, 10, 'x']
  const result = read(
    row,
    row,
    ['Lalang', 'SPM 4', 2026, 11, 'x'],
    ['Lalang', 'SPM 5', 2026, '', ''],
    [],
  )
  expect(result).toMatchObject({
    good: [{ row: 2, value: 10 }],
    refused: [{ row: 4, because: 'twice' }],
    empty: 1,
  })
})

test('every row of a template names its village and indicator so that they are found again', () => {
  const rows = templateRows(villages, indicators, {
    year: 2026,
    of: () => ({ value: 7, source: 'SK' }),
  })
  const result = readTargets([templateHead, ...rows], { villages, indicators, years })
  expect(result).toMatchObject({ refused: [], empty: 0 })
  expect(typeof result === 'string' ? 0 : result.good.length).toBe(
    villages.length * indicators.length,
  )
})

test('an area has an official number when all its villages have one', () => {
  const values = new Map([
    ['a', { value: 10, source: 'SK' }],
    ['b', { value: 0, source: 'SK' }],
  ])
  expect(officialOf(['a', 'b'], (of) => values.get(of))).toEqual({
    population: 10,
    sources: ['SK'],
  })
  expect(officialOf(['a', 'c'], (of) => values.get(of))).toBeUndefined()
  expect(officialOf([], (of) => values.get(of))).toBeUndefined()
})
