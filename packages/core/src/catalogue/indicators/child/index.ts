import type { Indicator } from '../../indicator.ts'
import { gainedThisMonth } from './gained-this-month.ts'
import { kiaBookIsOwned } from './kia-book-owned.ts'
import { lowBirthWeightFollowed } from './low-birth-weight-followed.ts'
import { lowBirthWeight } from './low-birth-weight.ts'
import { newbornFirstVisit } from './newborn-first-visit.ts'
import { newbornVisitsComplete } from './newborn-visits-complete.ts'
import { spmNewborns } from './spm-03-newborns.ts'
import { spmUnderFives } from './spm-04-under-fives.ts'
import { weighedThisMonth } from './weighed-this-month.ts'

/** In the order people see them. */
export const childIndicators: readonly Indicator[] = [
  spmNewborns,
  spmUnderFives,
  newbornFirstVisit,
  newbornVisitsComplete,
  lowBirthWeight,
  lowBirthWeightFollowed,
  kiaBookIsOwned,
  weighedThisMonth,
  gainedThisMonth,
]
