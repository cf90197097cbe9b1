import type { Indicator } from '../../indicator.ts'
import { basicImmunisation } from './basic-immunisation.ts'
import { gainedThisMonth } from './gained-this-month.ts'
import { spmUnderFives } from './spm-04-under-fives.ts'
import { weighedThisMonth } from './weighed-this-month.ts'

/** In the order people see them. */
export const childIndicators: readonly Indicator[] = [
  spmUnderFives,
  basicImmunisation,
  weighedThisMonth,
  gainedThisMonth,
]
