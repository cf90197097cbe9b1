import { expect, it } from 'vitest'
import { catalogue } from './index.ts'
import { unitWords } from './unit-words.ts'

it('no unit is shown as a code', () => {
  const units = catalogue.services.flatMap(({ observes }) =>
    Object.values(observes).flatMap((one) => (one.kind === 'quantity' ? [one.unit] : [])),
  )
  const codes = [...new Set(units)].filter((unit) => /[{}[\]*]/.test(unitWords(unit).id))
  expect(codes).toEqual([])
})
