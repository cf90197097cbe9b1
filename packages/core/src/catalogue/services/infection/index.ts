import type { Service } from '../../define.ts'
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
]
