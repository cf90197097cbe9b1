import type { Service } from '../../define.ts'
import { adultNutrition } from './adult-nutrition.ts'
import { bloodPressureScreening } from './blood-pressure-screening.ts'
import { glucoseAtRisk } from './glucose-at-risk.ts'
import { glucoseScreening } from './glucose-screening.ts'
import { riskBehaviour } from './risk-behaviour.ts'

/** In the order people see them. */
export const adultServices: readonly Service[] = [
  bloodPressureScreening,
  adultNutrition,
  riskBehaviour,
  glucoseScreening,
  glucoseAtRisk,
]
