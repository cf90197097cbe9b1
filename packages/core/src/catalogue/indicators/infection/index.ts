import type { Indicator } from '../../indicator.ts'
import { spmPresumedTb } from './spm-11-presumed-tb.ts'
import { spmHivRisk } from './spm-12-hiv-risk.ts'
import { tbAsked } from './tb-asked.ts'
import { tbContactsExamined } from './tb-contacts-examined.ts'
import { tbGlucoseTested } from './tb-glucose-tested.ts'
import { tbHivTested } from './tb-hiv-tested.ts'
import { tbIndexInvestigated } from './tb-index-investigated.ts'
import { tbTreatmentSuccess } from './tb-treatment-success.ts'
import { tptCompleted } from './tpt-completed.ts'
import { tptStarted } from './tpt-started.ts'

/** In the order people see them. */
export const infectionIndicators: readonly Indicator[] = [
  spmPresumedTb,
  spmHivRisk,
  tbAsked,
  tbTreatmentSuccess,
  tbGlucoseTested,
  tbHivTested,
  tbIndexInvestigated,
  tbContactsExamined,
  tptStarted,
  tptCompleted,
]
