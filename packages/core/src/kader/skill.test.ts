import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allSkills, levelOf, levels, missingForNext, skillsOf, type Skill } from './skill.ts'

const groups = (...names: readonly ('A' | 'B' | 'C' | 'D' | 'E')[]) =>
  new Set(names.flatMap(skillsOf))

test('25 skills: 4, 7, 6, 3 and 5', () => {
  expect(allSkills.length).toBe(25)
  expect((['A', 'B', 'C', 'D', 'E'] as const).map((group) => skillsOf(group).length)).toEqual([
    4, 7, 6, 3, 5,
  ])
})

test.each([
  ['Purwa with pregnancy, 17 skills', groups('A', 'B', 'C'), 'purwa'],
  ['Purwa with adolescents, 14 skills', groups('A', 'B', 'D'), 'purwa'],
  ['Purwa with adults, 16 skills', groups('A', 'B', 'E'), 'purwa'],
  ['Madya', groups('A', 'B', 'C', 'D'), 'madya'],
  ['Utama, all 25', groups('A', 'B', 'C', 'D', 'E'), 'utama'],
  ['none without group B, however many others', groups('A', 'C', 'D', 'E'), 'none'],
  ['none with A and B alone', groups('A', 'B'), 'none'],
] as const)('%s', (_, assessed, level) => {
  expect(levelOf(assessed)).toBe(level)
})

const anySkills = fc.subarray([...allSkills]).map((skills) => new Set<Skill>(skills))
test('one more skill never lowers the level; what is missing for the next one brings it, and nothing of it is too much', () => {
  fc.assert(
    fc.property(anySkills, fc.constantFrom(...allSkills), (assessed, more) => {
      const rank = (of: ReadonlySet<Skill>) => levels.indexOf(levelOf(of))
      expect(rank(new Set([...assessed, more]))).toBeGreaterThanOrEqual(rank(assessed))
      const missing = missingForNext(assessed)
      const all = new Set([...assessed, ...missing])
      if (levelOf(assessed) !== 'utama') expect(rank(all)).toBeGreaterThan(rank(assessed))
      for (const one of missing) {
        const without = new Set(all)
        without.delete(one)
        expect(rank(without)).toBeLessThanOrEqual(rank(assessed))
      }
    }),
  )
})
