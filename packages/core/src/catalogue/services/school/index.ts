import type { Service } from '../../define.ts'
import { schoolBloodPressure } from './school-blood-pressure.ts'
import { schoolHearing } from './school-hearing.ts'
import { schoolNutrition } from './school-nutrition.ts'
import { schoolTeeth } from './school-teeth.ts'
import { schoolVision } from './school-vision.ts'

/** In the order people see them. */
export const schoolServices: readonly Service[] = [
  schoolNutrition,
  schoolBloodPressure,
  schoolVision,
  schoolHearing,
  schoolTeeth,
]
