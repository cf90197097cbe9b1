import type { Episode } from '../define.ts'
import { diabetesCare } from './diabetes-care.ts'
import { hepatitisBExposure } from './hepatitis-b-exposure.ts'
import { hivRisk } from './hiv-risk.ts'
import { hypertensionCare } from './hypertension-care.ts'
import { longTermCare } from './long-term-care.ts'
import { malariaTreatment } from './malaria-treatment.ts'
import { mentalCare } from './mental-care.ts'
import { postpartum } from './postpartum.ts'
import { pregnancy } from './pregnancy.ts'
import { tbContact } from './tb-contact.ts'
import { tbPrevention } from './tb-prevention.ts'
import { tbTreatment } from './tb-treatment.ts'
import { undernutritionCare } from './undernutrition-care.ts'

export const episodes: readonly Episode[] = [
  pregnancy,
  postpartum,
  hypertensionCare,
  undernutritionCare,
  diabetesCare,
  mentalCare,
  longTermCare,
  tbTreatment,
  tbContact,
  tbPrevention,
  malariaTreatment,
  hivRisk,
  hepatitisBExposure,
]
