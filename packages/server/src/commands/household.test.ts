import { localDate } from '@jejaring/core/calendar/local-date'
import { expect, it } from 'vitest'
import { judgeHousehold } from './household.ts'

const ON = localDate('2026-11-20')
const answers = { insurance: 'all', water: 'piped', latrine: 'swan-neck', smoker: false }
const judged = (file: unknown) => judgeHousehold(JSON.stringify(file), ON)

it('judges a household from a file, without who died or moved away', () => {
  const baby = { person: { sex: 'female', birthDate: '2026-06-01' } }
  expect(judged({ household: { answers } })).toMatchObject({ index: 1, class: 'healthy' })
  expect(judged({ household: { answers }, members: [baby] })).toMatchObject({
    index: 0.8,
    class: 'nearly-healthy',
  })
  const gone = { person: { ...baby.person, moved: '2026-10-01' } }
  expect(judged({ household: { answers }, members: [gone] })).toMatchObject({ index: 1 })
})
it('names what it cannot read', () => {
  expect(judgeHousehold('{', ON)).toContain('cannot be read')
  expect(judged({ household: { answers: { water: 'wine' } } })).toBe(
    'household.answers.water: wrongKind',
  )
  expect(judged({ household: { answers }, members: [{}] })).toContain('members.0.')
})
