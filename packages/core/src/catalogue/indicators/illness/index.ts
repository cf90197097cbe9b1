import type { Indicator } from '../../indicator.ts'
import { spmHypertension } from './spm-08-hypertension.ts'

/** In the order people see them. */
export const illnessIndicators: readonly Indicator[] = [spmHypertension]
