import { expect, test } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import {
  readSkillSheet,
  skillSheetRows,
  skillTemplateHead,
  type SheetKader,
} from './skill-sheet.ts'

const today = localDate('2026-11-22')
const siti: SheetKader = {
  id: 'k1',
  ids: ['k1', 'akun-1'],
  name: 'Siti',
  posts: ['Posyandu Melati'],
  village: 'Lalang',
  skills: [{ skill: 'A1', trained: { on: localDate('2026-01-05'), evidence: 'Puskesmas' } }],
}
const other: SheetKader = {
  ...siti,
  id: 'k2',
  ids: ['k2'],
  posts: ['Posyandu Kenanga'],
  skills: [],
}
const head = ['Nama', 'Posyandu', 'Kode', 'Dilatih', 'Dinilai', 'Bukti']
const read = (...rows: readonly string[][]) => readSkillSheet([head, ...rows], [siti, other], today)

test('a training and an assessment in one row are two, and what is known is the same', () => {
  expect(read(['siti', 'posyandu melati', 'a1', '5/1/2026', '6/2/2026', 'Bidan'])).toEqual({
    changes: [
      {
        row: 2,
        kader: 'k1',
        name: 'Siti',
        skill: 'A1',
        state: 'assessed',
        on: '2026-02-06',
        evidence: 'Bidan',
      },
    ],
    same: 1,
    refused: [],
  })
})

test.each([
  ['Siti', '', 'A1', 'name', 'ambiguous'],
  ['Tuti', '', 'A1', 'name', 'unknown'],
  ['Siti', 'Posyandu Melati', 'F1', 'skill', 'unknown'],
])('%s %s, %s is refused for its %s', (name, place, skill, column, because) => {
  expect(read([name, place, skill, '2026-01-05', '', ''])).toMatchObject({
    changes: [],
    refused: [{ row: 2, column, because }],
  })
})

test('a day to come, and two days for one thing, are refused', () => {
  const row = (day: string) => ['Siti', 'Posyandu Kenanga', 'B2', '', day, '']
  expect(read(row('2027-01-01'))).toMatchObject({
    refused: [{ column: 'assessed', because: 'day-unclear' }],
  })
  expect(read(row('2026-01-01'), row('2026-01-01'), row('2026-01-02'))).toMatchObject({
    changes: [{ row: 2 }],
    refused: [{ row: 4, because: 'twice' }],
  })
})

test('a template that was not filled in changes nothing', () => {
  const rows = [skillTemplateHead, ...skillSheetRows([siti, other])]
  expect(rows.length).toBe(51)
  expect(readSkillSheet(rows, [siti, other], today)).toEqual({ changes: [], same: 1, refused: [] })
})

test('a list of long ago takes back no newer day', () => {
  const row = (day: string) => ['Siti', 'Posyandu Melati', 'A1', day, '', '']
  expect(read(row('2025-03-01'))).toEqual({
    changes: [],
    same: 0,
    refused: [{ row: 2, column: 'trained', cell: '2025-03-01', because: 'older' }],
  })
  expect(read(row('2026-03-01'))).toMatchObject({ changes: [{ on: '2026-03-01' }], refused: [] })
})

test('kader of one name at one post are told apart by the id of their own sheet', () => {
  const twin: SheetKader = { ...siti, id: 'k3', ids: ['k3'], skills: siti.skills }
  const rows = [skillTemplateHead, ...skillSheetRows([siti, twin])]
  const all = [siti, twin]
  expect(readSkillSheet(rows, all, today)).toEqual({ changes: [], same: 2, refused: [] })
  const under = (name: string, id: string) =>
    readSkillSheet(
      [
        ['Nama', 'Kode', 'Dinilai', 'ID kader'],
        [name, 'B1', '2026-05-01', id],
      ],
      all,
      today,
    )
  expect(under('Siti', 'k3')).toMatchObject({ changes: [{ kader: 'k3' }] })
  expect(under('siti', 'akun-1')).toMatchObject({ changes: [{ kader: 'k1' }] })
  expect(under('Siti', '')).toMatchObject({ refused: [{ column: 'name', because: 'ambiguous' }] })
  expect(under('Siti', 'k9')).toMatchObject({ refused: [{ column: 'id', because: 'unknown' }] })
  // Sorted by one column alone.
  expect(under('Tuti', 'k3')).toMatchObject({ refused: [{ column: 'id', because: 'other-name' }] })
})
