import { expect, test } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import type { StaffMember } from './member.ts'
import { readStaffSheet, type ReadStaff } from './read-staff-sheet.ts'
import { staffSheetRows, staffTemplateHead } from './staff-sheet.ts'

const today = localDate('2026-11-22')
const places = [
  { id: 'melati', names: ['Posyandu Melati Lalang', 'Posyandu Melati'] },
  { id: 'melati-2', names: ['Posyandu Melati Padang', 'Posyandu Melati'] },
  { id: 'kenanga', names: ['Posyandu Kenanga Lalang', 'Posyandu Kenanga'] },
]
const siti: StaffMember = {
  id: 'siti',
  village: '19.06.01.2001',
  name: 'Siti Aminah',
  profession: 'kader',
  contract: 'volunteer',
  birthYear: 1983,
  phone: '',
  number: '',
  posts: [
    {
      id: 'p1',
      facility: 'melati',
      duty: 'member',
      from: localDate('2024-01-01'),
      decree: 'SK 1',
      version: 1,
    },
  ],
  version: 1,
}
const head = ['Nama', 'Profesi', 'Posyandu', 'Desa', 'Mulai', 'Sampai', 'SK', 'NIP', 'Tahun lahir']
const read = (rows: readonly (readonly (string | number)[])[], members = [siti]): ReadStaff => {
  const found = readStaffSheet([['Daftar kader'], head, ...rows], { places, members, today })
  if (typeof found === 'string') throw new Error(found)
  return found
}

test('a new kader of two Posyandu in two rows is one person with two tasks', () => {
  const { members, refused } = read([
    ['Dewi', 'Kader', 'Posyandu Melati', 'Lalang', '5/1/2026', '', 'SK 2'],
    ['DEWI', 'kader', 'Posyandu Kenanga', '', '5 Januari 2026', '', 'SK 2'],
  ])
  expect(refused).toEqual([])
  expect(
    members.map(({ facts, posts }) => [facts.name, posts.map(({ post }) => post.facility)]),
  ).toEqual([['Dewi', ['melati', 'kenanga']]])
})

test('somebody known gets one more task, or an end to one; the same again changes nothing', () => {
  const { members, same } = read([
    ['Siti Aminah', 'Kader', 'Posyandu Kenanga', 'Lalang', '2026-02-01'],
    ['Siti Aminah', 'Kader', 'Posyandu Melati', 'Lalang', '2024-01-01', '31/1/2026', 'SK 1'],
  ])
  expect(same).toBe(0)
  expect(members[0]?.known?.id).toBe('siti')
  expect(members[0]?.posts.map(({ known, post }) => [known?.id, post.before])).toEqual([
    [undefined, undefined],
    ['p1', '2026-02-01'],
  ])
  expect(
    read([['Siti Aminah', 'Kader', 'Posyandu Melati', 'Lalang', '2024-01-01', '', 'SK 1']]),
  ).toEqual({ members: [], same: 1, refused: [] })
})

test.each([
  ['', 'Kader', 'Posyandu Kenanga', '', '2026-01-05', 'name', 'missing'],
  ['Dewi', 'Dukun', 'Posyandu Kenanga', '', '2026-01-05', 'profession', 'unknown'],
  ['Dewi', 'Kader', 'Posyandu Melati', '', '2026-01-05', 'place', 'ambiguous'],
  ['Dewi', 'Kader', 'Posyandu Mawar', '', '2026-01-05', 'place', 'unknown'],
  ['Dewi', 'Kader', 'Posyandu Kenanga', '', '1/26', 'from', 'day-unclear'],
  ['Siti Aminah', 'Kader', 'Posyandu Melati', 'Lalang', '2025-01-01', 'place', 'twice'],
  ['1906014101830001', 'Kader', 'Posyandu Kenanga', '', '2026-01-05', 'name', 'is-nik'],
])('%s, %s, %s %s, %s is refused for its %s', (...cells) => {
  const [because, column] = [cells.pop(), cells.pop()]
  const { members, refused } = read([cells])
  expect(members).toEqual([])
  expect(refused).toMatchObject([{ row: 3, column, because }])
})

test('a NIK is refused; two of one name who cannot be told apart are too', () => {
  const nik = ['Dewi', 'Kader', 'Posyandu Kenanga', '', '2026-01-05', '', '', '1906014101830001']
  expect(read([nik]).refused).toMatchObject([{ column: 'number', because: 'is-nik' }])
  const twins = [siti, { ...siti, id: 'siti-2', birthYear: 1990 }]
  const row = ['Siti Aminah', 'Kader', 'Posyandu Kenanga', '', '2026-01-05', '', '', '']
  expect(read([row], twins).refused).toMatchObject([{ because: 'name-ambiguous' }])
  const told = read([[...row, 1990]], twins)
  expect(told.members[0]?.known?.id).toBe('siti-2')
})

test('what is written out is read back as the same', () => {
  const rows = staffSheetRows([siti], () => ({ name: 'Posyandu Melati', village: 'Lalang' }))
  expect(readStaffSheet([staffTemplateHead, ...rows], { places, members: [siti], today })).toEqual({
    members: [],
    same: 1,
    refused: [],
  })
})

test('of two of one name and year each is known by the post: a list that went out comes in again', () => {
  const [post] = siti.posts
  if (post === undefined) throw new Error('Siti has a post')
  const other = {
    ...siti,
    id: 'siti-2',
    posts: [{ ...post, id: 'p2', facility: 'kenanga' }],
  }
  const rows = [
    ['Siti Aminah', 'Kader', 'Posyandu Melati', 'Lalang', '2024-01-01', '', 'SK 1'],
    ['Siti Aminah', 'Kader', 'Posyandu Kenanga', '', '2024-01-01', '', 'SK 2'],
  ]
  const { members, same, refused } = read(rows, [siti, other])
  expect(refused).toEqual([])
  expect(same).toBe(1)
  expect(members.map(({ known, posts }) => [known?.id, posts.length])).toEqual([['siti-2', 1]])
})

test('a number that a spreadsheet has rounded is refused, and one that is somebody else’s too', () => {
  const row = (name: string, number: string | number, born = 1990) =>
    [name, 'Perawat', 'Posyandu Melati', 'Lalang', '5/1/2026', '', 'SK 2', number, born] as const
  const because = (...rows: readonly ReturnType<typeof row>[]) =>
    read(rows).refused.map((one) => one.because)
  expect(because(row('Ani', '1,99E+17'))).toEqual(['number-unclear'])
  expect(because(row('Ani', 199_001_012_015_041_000))).toEqual(['number-unclear'])
  expect(because(row('Ani Lestari', '19900101'), row('Budi', '19900101'))).toEqual([
    'number-of-another',
  ])
  const spelled = read([
    row('Ani Lestari', '19900101'),
    [
      'ANI LESTARI, A.Md.Kep',
      'Perawat',
      'Posyandu Kenanga',
      '',
      '5/1/2026',
      '',
      'SK 2',
      '19900101',
    ],
  ])
  expect([spelled.members.length, spelled.refused]).toEqual([1, []])
})

test('namesakes of whom a row tells the year are told apart from then on', () => {
  const row = (post: string, born: string | number) => [
    'Sama',
    'Kader',
    post,
    'Lalang',
    '5/1/2026',
    '',
    'SK 2',
    '',
    born,
  ]
  const { members, refused } = read([
    row('Posyandu Melati', ''),
    row('Posyandu Kenanga', 1980),
    row('Posyandu Kenanga', 1999),
  ])
  expect(refused).toEqual([])
  expect(members.map(({ facts, posts }) => [facts.birthYear, posts.length])).toEqual([
    [1980, 2],
    [1999, 1],
  ])
})

test('a decree that is not signed yet is refused for its day', () => {
  const columns = ['Nama', 'Profesi', 'Posyandu', 'Mulai', 'Tanggal SK']
  const row = ['Dewi', 'Kader', 'Posyandu Kenanga', '2026-01-05']
  const signed = (on: string) =>
    readStaffSheet([columns, [...row, on]], { places, members: [siti], today })
  expect(signed('2090-01-01')).toMatchObject({
    members: [],
    refused: [{ column: 'decreeOn', because: 'day-ahead' }],
  })
  expect(signed('2026-11-22')).toMatchObject({ refused: [] })
})
