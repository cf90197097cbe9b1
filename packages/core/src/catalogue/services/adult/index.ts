import type { Service } from '../../define.ts'
import { adultFitness } from './adult-fitness.ts'
import { adultHearing } from './adult-hearing.ts'
import { adultNutrition } from './adult-nutrition.ts'
import { adultTeeth } from './adult-teeth.ts'
import { adultVision } from './adult-vision.ts'
import { bloodPressureScreening } from './blood-pressure-screening.ts'
import { bowelCancerRisk } from './bowel-cancer-risk.ts'
import { bowelTesting } from './bowel-test.ts'
import { breastExamination } from './breast-examination.ts'
import { cardiovascularRisk } from './cardiovascular-risk.ts'
import { cataractCheck } from './cataract-check.ts'
import { cervicalScreening } from './cervical-screening.ts'
import { cholesterolScreening } from './cholesterol-screening.ts'
import { depressionScoring } from './depression-score.ts'
import { familyPlanningControl } from './family-planning-control.ts'
import { familyPlanning } from './family-planning.ts'
import { fourQuestions } from './four-questions.ts'
import { glucoseAtRisk } from './glucose-at-risk.ts'
import { glucoseLaboratory } from './glucose-laboratory.ts'
import { glucoseScreening } from './glucose-screening.ts'
import { lipidProfile } from './lipid-profile.ts'
import { liverFibrosisScreening } from './liver-fibrosis.ts'
import { lungCancerRisk } from './lung-cancer-risk.ts'
import { pregnancyReadiness } from './pregnancy-readiness.ts'
import { premaritalCheck } from './premarital-check.ts'
import { puma } from './puma.ts'
import { riskBehaviour } from './risk-behaviour.ts'
import { selfReporting } from './self-reporting.ts'
import { spirometry } from './spirometry.ts'
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
  uricAcidTest,
  lipidProfile,
  adultVision,
  cataractCheck,
  adultHearing,
  adultTeeth,
  selfReporting,
  fourQuestions,
  depressionScoring,
  puma,
  spirometry,
  lungCancerRisk,
  breastExamination,
  cervicalScreening,
  bowelCancerRisk,
  bowelTesting,
  liverFibrosisScreening,
  cardiovascularRisk,
  adultFitness,
  familyPlanning,
  familyPlanningControl,
  pregnancyReadiness,
  premaritalCheck,
]
