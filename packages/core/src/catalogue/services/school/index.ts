import type { Service } from '../../define.ts'
import { girlsHaemoglobin } from './girls-haemoglobin.ts'
import { girlsIronTablets } from './girls-iron-tablets.ts'
import { schoolBloodPressure } from './school-blood-pressure.ts'
import { schoolFitness } from './school-fitness.ts'
import { schoolGlucose } from './school-glucose.ts'
import { schoolHearing } from './school-hearing.ts'
import { schoolMind } from './school-mind.ts'
import { schoolNutrition } from './school-nutrition.ts'
import { schoolSmoking } from './school-smoking.ts'
import { schoolTeeth } from './school-teeth.ts'
import { schoolVision } from './school-vision.ts'
import { tbSymptomsSchool } from './tb-symptoms-school.ts'
import { teenInterview } from './teen-interview.ts'
import { teenSubstances } from './teen-substances.ts'

/** In the order people see them. */
export const schoolServices: readonly Service[] = [
  schoolNutrition,
  schoolBloodPressure,
  schoolVision,
  schoolHearing,
  schoolTeeth,
  schoolGlucose,
  girlsHaemoglobin,
  girlsIronTablets,
  schoolMind,
  schoolSmoking,
  schoolFitness,
  tbSymptomsSchool,
  teenSubstances,
  teenInterview,
]
