import { hypertensionCare } from './episodes/hypertension-care.ts'
import { pregnancy } from './episodes/pregnancy.ts'
import type { Catalogue } from './indicator.ts'
import { motherIndicators } from './indicators/mother/index.ts'
import { childIndicators } from './indicators/child/index.ts'
import { adultIndicators } from './indicators/adult/index.ts'
import { illnessIndicators } from './indicators/illness/index.ts'
import { motherServices } from './services/mother/index.ts'
import { childServices } from './services/child/index.ts'
import { immunisationServices } from './services/immunisation/index.ts'
import { adultServices } from './services/adult/index.ts'
import { illnessServices } from './services/illness/index.ts'

/** Everything the program knows of services, in the order people see it. */
export const catalogue: Catalogue = {
  version: 1,
  services: [
    ...motherServices,
    ...childServices,
    ...immunisationServices,
    ...adultServices,
    ...illnessServices,
  ],
  episodes: [pregnancy, hypertensionCare],
  indicators: [...motherIndicators, ...childIndicators, ...adultIndicators, ...illnessIndicators],
  retired: [],
}
