import type { Service } from '../../define.ts'
import { hypertensionControl } from './hypertension-control.ts'
import { hypertensionDiagnosis } from './hypertension-diagnosis.ts'

/** In the order people see them. */
export const illnessServices: readonly Service[] = [hypertensionDiagnosis, hypertensionControl]
