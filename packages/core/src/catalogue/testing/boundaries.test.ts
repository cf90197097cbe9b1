import { expect, it } from 'vitest'
import { bloodPressureScreening } from '../services/adult/blood-pressure-screening.ts'
import { boundariesOf } from './boundaries.ts'
import { adult } from './situation.ts'

it('the boundaries of a class are those of its rule, on either side', () => {
  // KMK HK.01.07/MENKES/2015/2023: 120-129 or 80-84 is normal; with 78 below, the upper number decides.
  const situation = adult({ systolic: 124, diastolic: 78, signs: false })
  const scale = Object.keys(bloodPressureScreening.outcomes)[0] ?? ''
  expect(boundariesOf(bloodPressureScreening, scale, situation)).toEqual([
    { field: 'systolic', min: 120, max: 129 },
    { field: 'diastolic', max: 84 },
    { field: 'diastolic', min: 80, max: 84, orElse: true },
  ])
})

it('where either number suffices, each has its own boundary', () => {
  // KMK HK.01.07/MENKES/2015/2023, teenagers: 140/90 is stage 2, whichever is reached; below 180/110.
  const either = { ...adult({ systolic: 140, diastolic: 90, signs: false }), ageMonths: 12 * 16 }
  expect(boundariesOf(bloodPressureScreening, 'under18', either)).toEqual([
    { field: 'systolic', max: 179 },
    { field: 'diastolic', max: 109 },
    { field: 'systolic', min: 140, max: 179, orElse: true },
    { field: 'diastolic', min: 90, max: 109, orElse: true },
  ])
  const upper = { ...either, measured: { ...either.measured, diastolic: 80 } }
  expect(boundariesOf(bloodPressureScreening, 'under18', upper)).toEqual([
    { field: 'systolic', min: 140, max: 179 },
    { field: 'diastolic', max: 109 },
    { field: 'diastolic', min: 90, max: 109, orElse: true },
  ])
})
