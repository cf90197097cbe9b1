import { expect, test } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { learnedOf, type SaidSkill } from './learned.ts'
import { saidByTraining, toInvite } from './training.ts'

const followed = (on: string) =>
  saidByTraining({ title: 'Antropometri', place: 'Balai', on: localDate(on), skills: ['B2'] })
const assessed: SaidSkill = {
  skill: 'B2',
  state: 'assessed',
  on: localDate('2026-03-01'),
  evidence: 'Bidan Sari',
}

test('who came to a training has followed it, and what was assessed stays', () => {
  expect(learnedOf([assessed, ...followed('2026-05-02')])).toEqual([
    {
      skill: 'B2',
      assessed: { on: '2026-03-01', evidence: 'Bidan Sari' },
      trained: { on: '2026-05-02', evidence: 'Antropometri, Balai' },
    },
  ])
})

test('an older training that is written down later does not make the skill older', () => {
  const [skill] = learnedOf([...followed('2026-05-02'), ...followed('2024-05-02')])
  expect(skill?.trained?.on).toBe('2026-05-02')
})

test('who was never trained or is to be refreshed is invited; who waits for an assessment is not', () => {
  const one = (id: string, reason: 'train' | 'assess' | 'refresh') => {
    const needs = [{ skill: 'B2', reason }] as const
    return { id, name: id, village: 'Lalang', posts: [], level: 'none', needs } as const
  }
  const list = {
    today: localDate('2026-11-22'),
    kader: [one('new', 'train'), one('waits', 'assess'), one('old', 'refresh')],
  }
  expect(toInvite(list, ['B2', 'A1']).map(({ id }) => id)).toEqual(['new', 'old'])
  expect(toInvite(list, ['A1'])).toEqual([])
})
