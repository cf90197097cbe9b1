import type { Episode } from '../define.ts'
import { hypertensionCare } from './hypertension-care.ts'
import { pregnancy } from './pregnancy.ts'

export const episodes: readonly Episode[] = [pregnancy, hypertensionCare]
