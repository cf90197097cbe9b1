import type { Indicator } from '../../indicator.ts'
import { facilityBirth } from './facility-birth.ts'
import { familyPlanningAfterBirth } from './family-planning-after-birth.ts'
import { motherVitaminATwice } from './mother-vitamin-a-twice.ts'
import { postnatalComplete } from './postnatal-complete.ts'
import { spmPregnancy } from './spm-01-pregnancy.ts'
import { spmBirth } from './spm-02-birth.ts'

/** In the order people see them. */
export const motherIndicators: readonly Indicator[] = [
  spmPregnancy,
  spmBirth,
  facilityBirth,
  postnatalComplete,
  motherVitaminATwice,
  familyPlanningAfterBirth,
]
