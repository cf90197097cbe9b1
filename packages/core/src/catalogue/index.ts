import { episodes } from './episodes/index.ts'
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
import { healthChecks } from './packages/index.ts'
import { adultServices } from './services/adult/index.ts'
import { childServices } from './services/child/index.ts'
import { elderlyServices } from './services/elderly/index.ts'
import { illnessServices } from './services/illness/index.ts'
import { immunisationServices } from './services/immunisation/index.ts'
import { infectionServices } from './services/infection/index.ts'
import { motherServices } from './services/mother/index.ts'
import { schoolServices } from './services/school/index.ts'
import { visitsServices } from './services/visits/index.ts'

/** Everything the program knows of services, in the order people see it. */
export const catalogue: Catalogue = {
  version: 2,
  services: [
    ...motherServices,
    ...childServices,
    ...immunisationServices,
    ...schoolServices,
    ...adultServices,
    ...elderlyServices,
    ...illnessServices,
    ...infectionServices,
    ...visitsServices,
  ],
  episodes,
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
  healthChecks,
  retired: [],
}
