import { expect, it } from 'vitest'
import { localDate } from '@jejaring/core/calendar/local-date'
import { chapterOf, inChapters } from './chapters.ts'

const birthDate = localDate('1996-11-22')
const pregnancy = {
  episode: 'pregnancy',
  anchor: localDate('2024-01-10'),
  from: localDate('2024-03-01'),
  before: localDate('2024-10-15'),
}
const history = { birthDate, allEpisodes: [pregnancy] }

it.each([
  ['1997-11-21', 'infant'],
  ['1997-11-22', 'child'],
  ['2001-11-22', 'school'],
  ['2014-11-22', 'adult'],
  ['2024-10-14', 'pregnancy'],
  ['2024-10-15', 'adult'],
  ['2056-11-22', 'elderly'],
])('a visit on %s belongs to the chapter %s', (on, kind) =>
  expect(chapterOf(history, localDate(on)).kind).toBe(kind),
)

it('visits are cut where the chapter changes', () => {
  const visits = ['2025-01-01', '2024-09-01', '2024-05-01', '2023-01-01'].map((on) => ({
    version: { on: localDate(on) },
  }))
  expect(
    inChapters(visits, history).map(({ chapter, visits: own }) => [chapter.kind, own.length]),
  ).toEqual([
    ['adult', 1],
    ['pregnancy', 2],
    ['adult', 1],
  ])
})
