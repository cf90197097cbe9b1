import { adultJourneys } from './adult-journeys.ts'
import { childJourneys } from './child-journeys.ts'
import type { Journey } from './journey.ts'
import { oldAgeJourneys } from './old-age-journeys.ts'
import { tuberculosisJourneys } from './tuberculosis-journeys.ts'

export const journeys: readonly Journey[] = [
  ...tuberculosisJourneys,
  ...oldAgeJourneys,
  ...childJourneys,
  ...adultJourneys,
]
