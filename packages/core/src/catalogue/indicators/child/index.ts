import type { Indicator } from '../../indicator.ts'
import { gainedThisMonth } from './gained-this-month.ts'
import { spmUnderFives } from './spm-04-under-fives.ts'
import { weighedThisMonth } from './weighed-this-month.ts'

/** In the order people see them. */
export const childIndicators: readonly Indicator[] = [
  spmUnderFives,
  weighedThisMonth,
  gainedThisMonth,
]
