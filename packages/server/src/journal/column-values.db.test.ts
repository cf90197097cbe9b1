import { expect, test } from 'vitest'
import { testDatabase } from '../testing/database.ts'
import { columnOf, Unstorable, type ColumnType } from './column-values.ts'

const { pool } = await testDatabase()
const id = '01930000-0000-7000-8000-00000000abcd'

/** The column as the database reads it, value by value as a text. */
async function readBack(type: ColumnType, values: readonly unknown[]) {
  const { rows } = await pool.query<{ readonly text: string | null }>(
    `select x::text as text from unnest($1::${type}[]) with ordinality as y (x, place) order by place`,
    [columnOf(type, values)],
  )
  return rows.map(({ text }) => text)
}

test.each([
  [
    'bigint',
    [0, -1, 2 ** 31, 2 ** 40 + 5, -(2 ** 33)],
    ['0', '-1', '2147483648', '1099511627781', '-8589934592'],
  ],
  ['boolean', [true, false], ['true', 'false']],
  ['bytea', [Buffer.from('00ff', 'hex'), Buffer.alloc(0)], ['\\x00ff', '\\x']],
  [
    'date',
    ['1900-01-01', '1999-12-31', '2000-01-01', '2024-02-29', '2199-12-31'],
    ['1900-01-01', '1999-12-31', '2000-01-01', '2024-02-29', '2199-12-31'],
  ],
  ['integer', [0, -7, 2 ** 31 - 1], ['0', '-7', '2147483647']],
  ['json', [{ b: 1, a: ['"\\u0000', 'é'] }, 0], ['{"b":1,"a":["\\"\\\\u0000","é"]}', '0']],
  ['text', ['', 'Ibu Ñi 👶', '{"a,b}'], ['', 'Ibu Ñi 👶', '{"a,b}']],
  ['uuid', [id], [id]],
] as const)('%s values come into the database as they are', async (type, values, texts) => {
  expect(await readBack(type, values)).toEqual(texts)
})

test('what is absent is null', async () => {
  expect(await readBack('date', [undefined, '2026-11-22', null])).toEqual([
    null,
    '2026-11-22',
    null,
  ])
  expect(await readBack('uuid', [])).toEqual([])
})

test('a long column is no shorter than its rows', async () => {
  const long = Array.from({ length: 3000 }, (_, i) => `${i} `.padEnd(100, 'é'))
  expect(await readBack('text', long)).toEqual(long)
})

test.each([
  ['text', 'a\0b'],
  ['text', 'half of a pair: \ud800'],
  ['json', { a: 'a\0b' }],
  ['json', { a: '\\\ud800' }],
  ['integer', 2 ** 31],
  ['integer', 1.5],
  ['bigint', 2 ** 60],
  ['date', '2026-02-30'],
  ['uuid', '01930000-0000-7000-8000-00000000abc'],
] as const)('%s: %j is refused before it reaches the database', (type, value) => {
  expect(() => columnOf(type, [value])).toThrow(Unstorable)
})
