import type { Service } from '../../define.ts'
import { antenatalContact } from './antenatal-contact.ts'
import { antenatalDental } from './antenatal-dental.ts'
import { antenatalGlucose } from './antenatal-glucose.ts'
import { antenatalLaboratory } from './antenatal-laboratory.ts'
import { antenatalMalaria } from './antenatal-malaria.ts'
import { birthPlan } from './birth-plan.ts'
import { doctorUltrasound } from './doctor-ultrasound.ts'
import { motherSupplementaryFood } from './mother-supplementary-food.ts'
import { motherVitaminA } from './mother-vitamin-a.ts'
import { mothersClass } from './mothers-class.ts'
import { postnatalContact } from './postnatal-contact.ts'
import { postpartumCheck } from './postpartum-check.ts'
import { postpartumDangerSigns } from './postpartum-danger-signs.ts'
import { postpartumFamilyPlanning } from './postpartum-family-planning.ts'
import { postpartumMood } from './postpartum-mood.ts'
import { postpartumRegistration } from './postpartum-registration.ts'
import { pregnancyDangerSigns } from './pregnancy-danger-signs.ts'
import { pregnancyIronTablets } from './pregnancy-iron-tablets.ts'
import { pregnancyOutcome } from './pregnancy-outcome.ts'
import { pregnancyRegistration } from './pregnancy-registration.ts'
import { pregnancyRiskScore } from './pregnancy-risk-score.ts'
import { pregnantWomanCheck } from './pregnant-woman-check.ts'
import { tdWomen } from './td-women.ts'
import { tetanusScreening } from './tetanus-screening.ts'
import { tripleElimination } from './triple-elimination.ts'

/** In the order people see them. */
export const motherServices: readonly Service[] = [
  pregnancyRegistration,
  antenatalContact,
  doctorUltrasound,
  antenatalLaboratory,
  antenatalGlucose,
  tripleElimination,
  pregnancyRiskScore,
  antenatalDental,
  antenatalMalaria,
  tetanusScreening,
  tdWomen,
  pregnantWomanCheck,
  pregnancyDangerSigns,
  pregnancyIronTablets,
  motherSupplementaryFood,
  mothersClass,
  birthPlan,
  pregnancyOutcome,
  postpartumRegistration,
  postnatalContact,
  postpartumCheck,
  postpartumDangerSigns,
  motherVitaminA,
  postpartumFamilyPlanning,
  postpartumMood,
]
