import type { Service } from '../../define.ts'
import { complicationsCheck } from './complications-check.ts'
import { diabetesControl } from './diabetes-control.ts'
import { diabetesDiagnosis } from './diabetes-diagnosis.ts'
import { hypertensionControl } from './hypertension-control.ts'
import { hypertensionDiagnosis } from './hypertension-diagnosis.ts'
import { mentalCareVisit } from './mental-care-visit.ts'
import { mentalExamination } from './mental-examination.ts'
import { severeMentalDiagnosis } from './severe-mental-diagnosis.ts'

/** In the order people see them. */
export const illnessServices: readonly Service[] = [
  hypertensionDiagnosis,
  hypertensionControl,
  diabetesDiagnosis,
  diabetesControl,
  complicationsCheck,
  severeMentalDiagnosis,
  mentalCareVisit,
  mentalExamination,
]
