import { expect, test } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { learnedOf, levelIn, refreshFrom, trainingNeeds, type SaidSkill } from './learned.ts'
import { allSkills } from './skill.ts'

const said = (state: SaidSkill['state'], on: string, skill = 'B2'): SaidSkill => ({
  skill,
  state,
  on: localDate(on),
  evidence: '',
})

test('who is trained again after an assessment is still assessed', () => {
  expect(learnedOf([said('assessed', '2025-01-10'), said('trained', '2026-02-10')])).toEqual([
    {
      skill: 'B2',
      assessed: { on: '2025-01-10', evidence: '' },
      trained: { on: '2026-02-10', evidence: '' },
    },
  ])
})

test('what is taken back is gone, training and assessment alike; a skill that there is not never was', () => {
  expect(
    learnedOf([
      said('trained', '2025-01-10'),
      said('assessed', '2025-02-10'),
      said('', '2025-03-10'),
      said('trained', '2025-04-10', 'F9'),
    ]),
  ).toEqual([])
})

test('a skill is to be refreshed 24 months after the last training or assessment, to the day', () => {
  const learned = learnedOf(allSkills.map((skill) => said('assessed', '2024-11-22', skill)))
  expect(learned.map(refreshFrom)).toEqual(allSkills.map(() => '2026-11-22'))
  expect(trainingNeeds(learned, localDate('2026-11-21'))).toEqual([])
  expect(trainingNeeds(learned, localDate('2026-11-22')).length).toBe(25)
  // The level does not fall by itself.
  expect(levelIn(learned)).toBe('utama')
})

test('never trained, trained but not assessed, and trained again', () => {
  const learned = learnedOf([
    said('trained', '2026-01-10', 'A1'),
    said('assessed', '2024-01-10', 'A2'),
    said('assessed', '2024-01-10', 'A3'),
    said('trained', '2026-01-10', 'A3'),
  ])
  expect(trainingNeeds(learned, localDate('2026-11-22')).slice(0, 3)).toEqual([
    { skill: 'A1', reason: 'assess', since: '2026-01-10' },
    { skill: 'A2', reason: 'refresh', since: '2026-01-10' },
    { skill: 'A4', reason: 'train' },
  ])
})
