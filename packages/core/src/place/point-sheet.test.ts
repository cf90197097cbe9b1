import { expect, test } from 'vitest'
import type { PlacePoints } from './point.ts'
import { pointSheetHead, pointSheetRows, readPointSheet } from './point-sheet.ts'

const point = { place: 'b', lat: -2.9, lon: 108.2, source: 'GPS', version: 3 }
const places: PlacePoints['places'] = [
  { code: 'a', kind: 'village', name: 'Lalang', mayEnter: true },
  { code: 'b', kind: 'village', name: 'Padang', mayEnter: true, point },
  { code: 'c', kind: 'posyandu', name: 'Melati', mayEnter: true },
  { code: 'd', kind: 'posyandu', name: 'Melati', mayEnter: true },
  { code: 'e', kind: 'village', name: 'Gantung', mayEnter: false },
]
const head = ['Desa atau pos', 'Lintang', 'Bujur', 'Sumber']

test('what is written out is read in again as what holds', () => {
  const rows = [pointSheetHead, ...pointSheetRows(places)].map((cells) => [...cells])
  expect(readPointSheet(rows, places)).toEqual({ changes: [], same: 1, refused: [] })
})

test('a place lies where the row says, with a point or a comma', () => {
  const read = readPointSheet(
    [
      ['Letak desa'],
      head,
      ['Desa Lalang', '-2,87295', '108,27185', 'GPS'],
      ['Padang', -2.95, 108.2, 'GPS'],
    ],
    places,
  )
  expect(read).toMatchObject({
    changes: [
      { row: 3, place: 'a', lat: -2.87295, lon: 108.27185 },
      { row: 4, place: 'b', lat: -2.95 },
    ],
    refused: [],
  })
})

test.each([
  [['', -2.9, 108, 'x'], 'place', 'place-missing'],
  [['Manggar', -2.9, 108, 'x'], 'place', 'place-unknown'],
  [['Gantung', -2.9, 108, 'x'], 'place', 'place-unknown'],
  [['Melati', -2.9, 108, 'x'], 'place', 'place-ambiguous'],
  [['Lalang', '2°52′ LS', 108, 'x'], 'lat', 'degrees-unclear'],
  [['Lalang', -2.9, '', 'x'], 'lon', 'degrees-unclear'],
  [['Lalang', 108.2, -2.9, 'x'], 'lat', 'outside'],
  [['Lalang', -2.9, 108, ' '], 'source', 'source-missing'],
  [['Lalang', -2.9, 108, 'x'.repeat(201)], 'source', 'source-too-long'],
])('%j is refused at %s: %s', (cells, column, because) => {
  expect(readPointSheet([head, cells], places)).toMatchObject({
    changes: [],
    refused: [{ row: 2, column, because }],
  })
})

test('a place named twice is read once, and a sheet without degrees is none', () => {
  const row = ['Lalang', -2.9, 108, 'x']
  expect(readPointSheet([head, row, row], places)).toMatchObject({
    changes: [{ row: 2 }],
    refused: [{ row: 3, because: 'twice' }],
  })
  expect(readPointSheet([['Desa', 'Jumlah']], places)).toBe('no-head')
  expect(readPointSheet([], places)).toBe('empty')
})
