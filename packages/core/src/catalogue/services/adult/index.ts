import type { Service } from '../../define.ts'
import { adultNutrition } from './adult-nutrition.ts'
import { bloodPressureScreening } from './blood-pressure-screening.ts'
import { cholesterolScreening } from './cholesterol-screening.ts'
import { glucoseAtRisk } from './glucose-at-risk.ts'
import { glucoseLaboratory } from './glucose-laboratory.ts'
import { glucoseScreening } from './glucose-screening.ts'
import { lipidProfile } from './lipid-profile.ts'
import { riskBehaviour } from './risk-behaviour.ts'
import { uricAcidTest } from './uric-acid.ts'

/** In the order people see them. */
export const adultServices: readonly Service[] = [
  bloodPressureScreening,
  adultNutrition,
  riskBehaviour,
  glucoseScreening,
  glucoseAtRisk,
  glucoseLaboratory,
  cholesterolScreening,
  lipidProfile,
  uricAcidTest,
]
