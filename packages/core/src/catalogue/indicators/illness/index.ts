import type { Indicator } from '../../indicator.ts'
import { diabetesUnderControl } from './diabetes-under-control.ts'
import { hypertensionUnderControl } from './hypertension-under-control.ts'
import { spmHypertension } from './spm-08-hypertension.ts'
import { spmDiabetes } from './spm-09-diabetes.ts'
import { spmMental } from './spm-10-mental.ts'

/** In the order people see them. */
export const illnessIndicators: readonly Indicator[] = [
  spmHypertension,
  spmDiabetes,
  spmMental,
  hypertensionUnderControl,
  diabetesUnderControl,
]
