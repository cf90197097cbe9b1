import type { Indicator } from '../../indicator.ts'
import { elderlyIndependent } from './elderly-independent.ts'
import { elderlyScreened } from './elderly-screened.ts'
import { spmElderly } from './spm-07-elderly.ts'

/** In the order people see them. */
export const elderlyIndicators: readonly Indicator[] = [
  spmElderly,
  elderlyScreened,
  elderlyIndependent,
]
