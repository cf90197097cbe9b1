import type { Indicator } from '../../indicator.ts'
import { spmAdults } from './spm-06-adults.ts'

/** In the order people see them. */
export const adultIndicators: readonly Indicator[] = [spmAdults]
