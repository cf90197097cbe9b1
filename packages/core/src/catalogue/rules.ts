import { episodes } from './episodes/index.ts'
import type { Catalogue } from './indicator.ts'
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

/**
 * Everything a device of the field knows of services, in the order people see it: it judges people and counts nobody,
 * so the indicators stay where boards are shown.
 */
export const rules: Catalogue = {
  version: 3,
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
  indicators: [],
  healthChecks,
  retired: [],
}
