import type { Indicator } from '../../indicator.ts'
import { spmPregnancy } from './spm-01-pregnancy.ts'

/** In the order people see them. */
export const motherIndicators: readonly Indicator[] = [spmPregnancy]
