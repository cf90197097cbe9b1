import { expect, it } from 'vitest'
import { heldTogether } from './held.ts'

const registration = { id: 'a', reason: 'from-newer-app' as const }
const visit = { id: 'b', reason: 'unknown-person' as const }
const wrong = { id: 'c', reason: 'in-future' as const }

it('visits wait with the registration that an older server does not know', () => {
  expect(heldTogether([registration, visit, wrong], false)).toEqual([
    registration,
    { id: 'b', reason: 'from-newer-app' },
    wrong,
  ])
})

it('a visit written later waits with a registration that was held before', () => {
  expect(heldTogether([visit], true)).toEqual([{ id: 'b', reason: 'from-newer-app' }])
})

it('where nothing is held, somebody unknown is unknown', () => {
  expect(heldTogether([visit, wrong], false)).toEqual([visit, wrong])
})
