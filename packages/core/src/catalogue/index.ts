import type { Catalogue } from './indicator.ts'
import { adultIndicators } from './indicators/adult/index.ts'
import { childIndicators } from './indicators/child/index.ts'
import { elderlyIndicators } from './indicators/elderly/index.ts'
import { illnessIndicators } from './indicators/illness/index.ts'
import { immunisationIndicators } from './indicators/immunisation/index.ts'
import { infectionIndicators } from './indicators/infection/index.ts'
import { motherIndicators } from './indicators/mother/index.ts'
import { networkIndicators } from './indicators/network/index.ts'
import { schoolIndicators } from './indicators/school/index.ts'
import { rules } from './rules.ts'

/** Everything the program knows of services, in the order people see it. */
export const catalogue: Catalogue = {
  ...rules,
  indicators: [
    ...motherIndicators,
    ...childIndicators,
    ...immunisationIndicators,
    ...schoolIndicators,
    ...adultIndicators,
    ...elderlyIndicators,
    ...illnessIndicators,
    ...infectionIndicators,
    ...networkIndicators,
  ],
}
