import { check18to29, check30to39, check40to59, checkFrom60 } from './adults.ts'
import { check13to15, check16to17, check1to6, check7to12, checkNewborn } from './children.ts'
import type { HealthCheck } from './health-check.ts'

/** The groups of the free health check, by age; each person is in one at most. */
export const healthChecks: readonly HealthCheck[] = [
  checkNewborn,
  check1to6,
  check7to12,
  check13to15,
  check16to17,
  check18to29,
  check30to39,
  check40to59,
  checkFrom60,
]
