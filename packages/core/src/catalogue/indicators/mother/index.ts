import type { Indicator } from '../../indicator.ts'
import { antenatalK1 } from './antenatal-k1.ts'
import { antenatalK1Early } from './antenatal-k1-early.ts'
import { antenatalK4 } from './antenatal-k4.ts'
import { antenatalK6 } from './antenatal-k6.ts'
import { energyDeficiencyFood } from './energy-deficiency-food.ts'
import { facilityBirth } from './facility-birth.ts'
import { familyPlanningAfterBirth } from './family-planning-after-birth.ts'
import { motherVitaminATwice } from './mother-vitamin-a-twice.ts'
import { postnatalComplete } from './postnatal-complete.ts'
import { pregnancyIron } from './pregnancy-iron.ts'
import { spmPregnancy } from './spm-01-pregnancy.ts'
import { spmBirth } from './spm-02-birth.ts'
import { tripleEliminationDone } from './triple-elimination-done.ts'

/** In the order people see them. */
export const motherIndicators: readonly Indicator[] = [
  spmPregnancy,
  antenatalK1Early,
  antenatalK1,
  antenatalK4,
  antenatalK6,
  tripleEliminationDone,
  pregnancyIron,
  energyDeficiencyFood,
  spmBirth,
  facilityBirth,
  postnatalComplete,
  motherVitaminATwice,
  familyPlanningAfterBirth,
]
