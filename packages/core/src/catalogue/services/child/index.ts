import type { Service } from '../../define.ts'
import { childDevelopment } from './child-development.ts'
import { childGrowth } from './child-growth.ts'
import { criticalHeartScreening } from './critical-heart-screening.ts'
import { heelBloodResult } from './heel-blood-result.ts'
import { heelBloodScreening } from './heel-blood-screening.ts'
import { kiaBook } from './kia-book.ts'
import { lowBirthWeightFollowUp } from './low-birth-weight-follow-up.ts'
import { neonatalVisit } from './neonatal-visit.ts'
import { newbornEssentialCare } from './newborn-essential-care.ts'
import { vitaminA } from './vitamin-a.ts'

/** In the order people see them. */
export const childServices: readonly Service[] = [
  newbornEssentialCare,
  neonatalVisit,
  criticalHeartScreening,
  heelBloodScreening,
  heelBloodResult,
  lowBirthWeightFollowUp,
  kiaBook,
  childGrowth,
  childDevelopment,
  vitaminA,
]
