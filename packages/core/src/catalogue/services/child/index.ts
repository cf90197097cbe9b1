import type { Service } from '../../define.ts'
import { nutritionDecision } from './nutrition-decision.ts'
import { undernutritionReview } from './undernutrition-review.ts'
import { childDangerSigns } from './child-danger-signs.ts'
import { childGlucose } from './child-glucose.ts'
import { childHaemoglobin } from './child-haemoglobin.ts'
import { childTeeth } from './child-teeth.ts'
import { sickChild } from './sick-child.ts'
import { sickYoungInfant } from './sick-young-infant.ts'
import { tbScoreChild } from './tb-score-child.ts'
import { tbSymptomsChild } from './tb-symptoms-child.ts'
import { thalassaemiaScreening } from './thalassaemia-screening.ts'
import { complementaryFood } from './complementary-food.ts'
import { deworming } from './deworming.ts'
import { exclusiveBreastfeeding } from './exclusive-breastfeeding.ts'
import { preschoolGrowth } from './preschool-growth.ts'
import { supplementaryFood } from './supplementary-food.ts'
import { toddlerClass } from './toddler-class.ts'
import { attentionQuestionnaire } from './attention-questionnaire.ts'
import { behaviourQuestionnaire } from './behaviour-questionnaire.ts'
import { hearingCheck } from './hearing-check.ts'
import { kpsp } from './kpsp.ts'
import { kpspRepeat } from './kpsp-repeat.ts'
import { mChat } from './m-chat.ts'
import { redReflexCheck } from './red-reflex-check.ts'
import { sixMonthCare } from './six-month-care.ts'
import { visionCheck } from './vision-check.ts'
import { childDevelopment } from './child-development.ts'
import { childGrowth } from './child-growth.ts'
import { criticalHeartScreening } from './critical-heart-screening.ts'
import { heelBloodResult } from './heel-blood-result.ts'
import { heelBloodScreening } from './heel-blood-screening.ts'
import { kiaBook } from './kia-book.ts'
import { lowBirthWeightFollowUp } from './low-birth-weight-follow-up.ts'
import { neonatalVisit } from './neonatal-visit.ts'
import { newbornEssentialCare } from './newborn-essential-care.ts'
import { vitaminA } from './vitamin-a.ts'

/** In the order people see them. */
export const childServices: readonly Service[] = [
  newbornEssentialCare,
  neonatalVisit,
  criticalHeartScreening,
  heelBloodScreening,
  heelBloodResult,
  lowBirthWeightFollowUp,
  kiaBook,
  childGrowth,
  preschoolGrowth,
  childDevelopment,
  kpsp,
  kpspRepeat,
  sixMonthCare,
  hearingCheck,
  redReflexCheck,
  visionCheck,
  mChat,
  behaviourQuestionnaire,
  attentionQuestionnaire,
  exclusiveBreastfeeding,
  complementaryFood,
  vitaminA,
  deworming,
  nutritionDecision,
  undernutritionReview,
  supplementaryFood,
  toddlerClass,
  childDangerSigns,
  sickYoungInfant,
  sickChild,
  tbSymptomsChild,
  tbScoreChild,
  childHaemoglobin,
  thalassaemiaScreening,
  childGlucose,
  childTeeth,
]
