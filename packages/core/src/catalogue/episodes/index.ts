import type { Episode } from '../define.ts'
import { hypertensionCare } from './hypertension-care.ts'
import { postpartum } from './postpartum.ts'
import { pregnancy } from './pregnancy.ts'
import { undernutritionCare } from './undernutrition-care.ts'

export const episodes: readonly Episode[] = [
  pregnancy,
  postpartum,
  hypertensionCare,
  undernutritionCare,
]
