import { expect, it } from 'vitest'
import { bloodPressureScreening } from '../services/adult/blood-pressure-screening.ts'
import { boundariesOf } from './boundaries.ts'
import { adult } from './situation.ts'

it('the boundaries of a class are those of its rule, on either side', () => {
  // KMK HK.01.07/MENKES/2015/2023: 120-129 or 80-84 is normal; with 78 below, the upper number alone decides.
  const situation = adult({ systolic: 124, diastolic: 78, signs: false })
  const scale = Object.keys(bloodPressureScreening.outcomes)[0] ?? ''
  expect(boundariesOf(bloodPressureScreening, scale, situation)).toEqual([
    { field: 'systolic', min: 120, max: 129 },
    { field: 'diastolic', max: 84 },
  ])
})
