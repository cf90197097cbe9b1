import { expect, test } from 'vitest'
import { rateHead, readRates, readRupiah } from './rate-sheet.ts'

const villages = [
  { code: '19.06.01.2001', name: 'Lalang' },
  { code: '19.06.01.2002', name: 'Padang' },
]
const good = ['Lalang', 'BOK', 'Kunjungan rumah', '1/11/2026', 'Rp 25.000', 'SK 12', '']
const read = (...rows: readonly (readonly (string | number)[])[]) => {
  const result = readRates([rateHead, ...rows], villages, [])
  if (typeof result === 'string') throw new Error(result)
  return result
}

test.each([
  ['250000', 250_000],
  ['250.000', 250_000],
  ['Rp 1.250.000,00', 1_250_000],
  ['25,000', 25_000],
  ['Rp. 500,-', 500],
  ['0', 0],
  ['25.5', undefined],
  ['-1', undefined],
  ['dua ribu', undefined],
  ['1,00', 1],
  ['', undefined],
])('%j is %j rupiah', (text, meant) => {
  expect(readRupiah(text)).toBe(meant)
})

test('a rate is read as people write it', () => {
  expect(
    read(good, ['19.06.01.2002', 'dana desa', 'bulan aktif', '2026-01-01', 250_000, 'APBDes']),
  ).toEqual({
    good: [
      {
        village: '19.06.01.2001',
        source: 'bok',
        activity: 'home-visit',
        from: '2026-11-01',
        amount: 25_000,
        basis: 'SK 12',
        isSupplement: false,
      },
      {
        village: '19.06.01.2002',
        source: 'village',
        activity: 'month',
        from: '2026-01-01',
        amount: 250_000,
        basis: 'APBDes',
        isSupplement: false,
      },
    ],
    refused: [],
  })
})

test.each([
  [0, 'Gantung', 'village', 'unknown'],
  [1, 'CSR', 'source', 'unknown'],
  [2, 'Masak', 'activity', 'unknown'],
  [3, '31/02/2026', 'from', 'unclear'],
  [4, '25.5', 'amount', 'unclear'],
  [4, '99.000.000', 'amount', 'too-large'],
  [5, ' ', 'basis', 'missing'],
  [6, 'mungkin', 'supplement', 'unclear'],
] as const)('column %i written %j is refused at its %s: %s', (at, cell, column, because) => {
  expect(read(good.with(at, cell))).toMatchObject({
    good: [],
    refused: [{ row: 2, column, because }],
  })
})

test('the same twice is once; two amounts for one day are refused; a file without the columns is not read', () => {
  expect(read(good, good).good.length).toBe(1)
  expect(read(good, good.with(4, '30.000')).refused).toMatchObject([{ row: 3, because: 'twice' }])
  expect(readRates([['Desa', 'Harga']], villages, [])).toBe('no-head')
  expect(readRates([], villages, [])).toBe('empty')
})

test('what another source pays by then is refused unless it comes on top, in a file and against what holds', () => {
  const regency = good.with(1, 'Kabupaten')
  expect(read(good, regency).refused.map(({ row, because }) => [row, because])).toEqual([
    [2, 'paid-twice'],
    [3, 'paid-twice'],
  ])
  expect(read(good, regency.with(6, 'ya'))).toMatchObject({
    good: [{ isSupplement: false }, { isSupplement: true, source: 'regency' }],
    refused: [],
  })
  const kept = read(good).good
  const against = (...rows: readonly (readonly string[])[]) =>
    readRates([rateHead, ...rows], villages, kept)
  expect(against(regency)).toMatchObject({ good: [], refused: [{ row: 2, because: 'paid-twice' }] })
  // The one ends on the day on which the other begins, in whichever order they are written.
  expect(against(regency, good.with(4, '0'))).toMatchObject({ refused: [] })
})
