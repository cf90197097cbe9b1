import { expect, it } from 'vitest'
import { localDate } from '@jejaring/core/calendar/local-date'
import { packDue } from '../../store/packed-due.ts'
import type { Task } from '../../store/tasks.ts'
import { awaitedGroups, firstRows } from './awaited-groups.ts'

const today = localDate('2026-11-22')
const task = (id: string, born: string, urgency: Task['urgency'] = 'due'): Task => ({
  urgency,
  windows: [],
  days: 0,
  person: {
    id,
    village: 'v',
    name: id,
    search: id,
    sex: 'female',
    birthDate: localDate(born),
    household: 'h',
    episodes: [],
    due: packDue([]),
    referrals: [],
  },
})
const groups = awaitedGroups(
  [
    task('grandmother', '1950-01-01'),
    task('baby', '2026-01-01', 'missed'),
    task('father', '1990-01-01', 'danger'),
    task('brother', '2024-01-01'),
  ],
  today,
)
const told = (of: typeof groups) =>
  of.map(({ group, tasks }) => [group, tasks.map(({ person }) => person.id)])

it('danger goes first, the others by stage of life', () =>
  expect(told(groups)).toEqual([
    ['first', ['father']],
    ['underFive', ['baby', 'brother']],
    ['elderly', ['grandmother']],
  ]))

it('the first rows are those of the first groups', () =>
  expect(told(firstRows(groups, 2))).toEqual([
    ['first', ['father']],
    ['underFive', ['baby']],
  ]))
