import { expect, test } from 'vitest'
import { criteria } from './criteria.ts'
import { isSiteSheetHead, readSiteSheet, siteSheetHead, siteSheetRows } from './site-sheet.ts'
import type { Site } from './wire.ts'

const site = (id: string, name: string, rest: Partial<Site> = {}): Site => ({
  id,
  kind: 'pustu',
  name,
  puskesmas: 'Puskesmas Manggar',
  people: 900,
  workers: 1,
  kader: 5,
  stage: 'none',
  standings: criteria.pustu.map(({ id: criterion }) => ({ criterion, state: 'missing' })),
  steps: {},
  needs: { midwives: 0, nurses: 0, kits: 0, postKits: 0, trainings: 0 },
  versions: {},
  ...rest,
})
const sites = [
  site('pustu-1', 'Pustu Lalang', { plannedYear: 2027, km: 12.5 }),
  site('pustu-2', 'Pustu Padang', { plannedYear: 2025 }),
  site('pustu-3', 'Pustu Baru'),
  site('pustu-4', 'Pustu Baru'),
]
const known = { kind: 'pustu', sites, years: { min: 2026, max: 2041 } } as const
const read = (...rows: readonly (readonly (string | number)[])[]) => readSiteSheet(rows, known)

test('the template read in again changes nothing', () => {
  const sheet = read(siteSheetHead('pustu'), ...siteSheetRows(sites))
  expect(sheet?.changes).toEqual([])
  expect(sheet?.refused).toEqual([])
})

test('a cell that says something else is a change; an empty one says nothing', () => {
  const sheet = read(
    ['Kesiapan 2026'],
    ['Tempat', 'Tahun rencana', 'Jarak km', 'Bidan', 'SK desa'],
    ['pustu lalang', 2028, '14,5 km', 'Ada', ''],
  )
  expect(sheet?.changes.map(({ row, about, value }) => [row, about, value])).toEqual([
    [3, 'planned-year', '2028'],
    [3, 'distance-km', '14.5'],
    [3, 'midwife', 'met'],
  ])
})

test('every row that cannot be taken says where and why, and the others are', () => {
  const sheet = read(
    ['Kode', 'Tempat', 'Tahun rencana', 'Jarak km', 'Bidan'],
    ['', 'Pustu Atlantis', 2027, '', 'ada'],
    ['', 'Pustu Baru', 2027, '', 'ada'],
    ['pustu-2', '', 2019, 'jauh', 'mungkin'],
    ['pustu-2', '', 2027, '', ''],
    ['', '', 2027, '', ''],
    ['pustu-4', '', '', '', 'sedang diurus'],
  )
  expect(sheet?.refused.map(({ row, column, because }) => [row, column, because])).toEqual([
    [2, 'Tempat', 'place-unknown'],
    [3, 'Tempat', 'place-ambiguous'],
    [4, 'Tahun rencana', 'year-unclear'],
    [4, 'Jarak km', 'distance-unclear'],
    [4, 'Bidan', 'state-unclear'],
    [5, 'Kode', 'twice'],
    [6, 'Tempat', 'place-missing'],
  ])
  expect(sheet?.changes.map(({ facility, value }) => [facility, value])).toEqual([
    ['pustu-4', 'arranging'],
  ])
})

test('a sheet without the columns is told from one with them', () => {
  expect(read(['Nama', 'Umur'], ['Ani', 3])).toBeUndefined()
  expect(isSiteSheetHead(['No', 'TEMPAT'])).toBe(true)
})
