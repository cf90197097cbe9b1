import type { Indicator } from '../../indicator.ts'
import { basicImmunisation } from './basic-immunisation.ts'
import { boosters } from './boosters.ts'
import { completeAtTwo } from './complete-at-two.ts'
import { dropOutDpt3 } from './drop-out-dpt3.ts'
import { dropOutMr1 } from './drop-out-mr1.ts'
import { hb0FirstDay } from './hb0-first-day.ts'
import { hb0FirstWeek } from './hb0-first-week.ts'
import { hpvGirls } from './hpv-girls.ts'
import { newAntigenIpv2 } from './new-antigen-ipv2.ts'
import { newAntigenPcv2 } from './new-antigen-pcv2.ts'
import { newAntigenRv3 } from './new-antigen-rv3.ts'
import { schoolImmunisationComplete } from './school-immunisation-complete.ts'
import { tetanusPregnant } from './tetanus-pregnant.ts'
import { tetanusWomen } from './tetanus-women.ts'
import { zeroDose } from './zero-dose.ts'

/** In the order people see them. */
export const immunisationIndicators: readonly Indicator[] = [
  hb0FirstDay,
  hb0FirstWeek,
  basicImmunisation,
  completeAtTwo,
  boosters,
  newAntigenPcv2,
  newAntigenRv3,
  newAntigenIpv2,
  zeroDose,
  dropOutDpt3,
  dropOutMr1,
  schoolImmunisationComplete,
  hpvGirls,
  tetanusPregnant,
  tetanusWomen,
]
