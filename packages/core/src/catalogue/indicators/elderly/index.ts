import type { Indicator } from '../../indicator.ts'
import { dependentUnderCare } from './dependent-under-care.ts'
import { elderlyIndependent } from './elderly-independent.ts'
import { elderlyScreened } from './elderly-screened.ts'
import { skilasFollowedUp } from './skilas-followed-up.ts'
import { spmElderly } from './spm-07-elderly.ts'

/** In the order people see them. */
export const elderlyIndicators: readonly Indicator[] = [
  spmElderly,
  elderlyScreened,
  elderlyIndependent,
  dependentUnderCare,
  skilasFollowedUp,
]
