import type { Service } from '../../define.ts'
import { diseaseNotice } from './disease-notice.ts'
import { hepatitisBBabyTest } from './hepatitis-b-baby-test.ts'
import { hepatitisBExposedBaby } from './hepatitis-b-exposed-baby.ts'
import { hepatitisBTest } from './hepatitis-b-test.ts'
import { hivRiskGroup } from './hiv-risk-group.ts'
import { hivTest } from './hiv-test.ts'
import { malariaFollowUp } from './malaria-follow-up.ts'
import { malariaQuestions } from './malaria-questions.ts'
import { malariaTest } from './malaria-test.ts'
import { outbreakSigns } from './outbreak-signs.ts'
import { syphilisTest } from './syphilis-test.ts'
import { syphilisTreatment } from './syphilis-treatment.ts'
import { tbContactFollowUp } from './tb-contact-follow-up.ts'
import { tbContactInvestigation } from './tb-contact-investigation.ts'
import { tbContactListing } from './tb-contact-listing.ts'
import { tbContactResult } from './tb-contact-result.ts'
import { tbControl } from './tb-control.ts'
import { tbGlucose } from './tb-glucose.ts'
import { tbSputum } from './tb-sputum.ts'
import { tbSymptomsAdult } from './tb-symptoms-adult.ts'
import { tbTreatmentOutcome } from './tb-treatment-outcome.ts'
import { tbTreatmentStart } from './tb-treatment-start.ts'
import { tbWorkup } from './tb-workup.ts'
import { tptOutcome } from './tpt-outcome.ts'
import { tptPickup } from './tpt-pickup.ts'
import { tptStart } from './tpt-start.ts'
import { treatmentObserver } from './treatment-observer.ts'

/** In the order people see them. */
export const infectionServices: readonly Service[] = [
  tbSymptomsAdult,
  tbWorkup,
  tbTreatmentStart,
  treatmentObserver,
  tbControl,
  tbSputum,
  tbGlucose,
  tbContactInvestigation,
  tbTreatmentOutcome,
  tbContactListing,
  tbContactResult,
  tbContactFollowUp,
  tptStart,
  tptPickup,
  tptOutcome,
  hivRiskGroup,
  hivTest,
  syphilisTest,
  syphilisTreatment,
  hepatitisBTest,
  hepatitisBExposedBaby,
  hepatitisBBabyTest,
  malariaQuestions,
  malariaTest,
  malariaFollowUp,
  outbreakSigns,
  diseaseNotice,
]
