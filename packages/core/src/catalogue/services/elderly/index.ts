import type { Service } from '../../define.ts'
import { armAndCalf } from './arm-and-calf.ts'
import { changesNoticed } from './changes-noticed.ts'
import { dailyLiving } from './daily-living.ts'
import { frailty } from './frailty.ts'
import { homeCareVisit } from './home-care-visit.ts'
import { householdTasks } from './household-tasks.ts'
import { longMood } from './long-mood.ts'
import { longTermCareDecided } from './long-term-care-decision.ts'
import { mentalTest } from './mental-test.ts'
import { miniCog } from './mini-cog.ts'
import { muscleLoss } from './muscle-loss.ts'
import { physicalPerformance } from './physical-performance.ts'
import { shortMood } from './short-mood.ts'
import { shortNutrition } from './short-nutrition.ts'
import { skilas } from './skilas.ts'

/** In the order people see them. */
export const elderlyServices: readonly Service[] = [
  skilas,
  dailyLiving,
  armAndCalf,
  miniCog,
  mentalTest,
  changesNoticed,
  physicalPerformance,
  shortNutrition,
  shortMood,
  longMood,
  frailty,
  muscleLoss,
  householdTasks,
  longTermCareDecided,
  homeCareVisit,
]
