import { expect, test } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { byUrgency, isLate, type Commitment } from './commitment.ts'

const promised = (due: string, state: Commitment['state'] = 'open'): Commitment => ({
  id: due,
  version: 1,
  area: '19.06.01',
  sector: 'camat',
  text: 'Perahu untuk hari buka',
  due: localDate(due),
  state,
  note: '',
})

test('what is promised for today is not late yet, and what is done never is', () => {
  const today = localDate('2026-11-22')
  expect(isLate(promised('2026-11-22'), today)).toBe(false)
  expect(isLate(promised('2026-11-21'), today)).toBe(true)
  expect(isLate(promised('2026-11-21', 'done'), today)).toBe(false)
})

test('what is open comes first, the longest overdue before all', () => {
  const all = [
    promised('2026-10-01', 'done'),
    promised('2026-12-01'),
    promised('2026-11-01', 'dropped'),
    promised('2026-11-02'),
  ]
  expect(all.toSorted(byUrgency).map(({ due }) => due)).toEqual([
    '2026-11-02',
    '2026-12-01',
    '2026-11-01',
    '2026-10-01',
  ])
})
