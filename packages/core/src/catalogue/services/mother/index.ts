import type { Service } from '../../define.ts'
import { antenatalContact } from './antenatal-contact.ts'
import { pregnancyOutcome } from './pregnancy-outcome.ts'
import { pregnancyRegistration } from './pregnancy-registration.ts'

/** In the order people see them. */
export const motherServices: readonly Service[] = [
  pregnancyRegistration,
  antenatalContact,
  pregnancyOutcome,
]
