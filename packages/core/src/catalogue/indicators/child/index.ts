import type { Indicator } from '../../indicator.ts'
import { firstWeighedThisMonth } from './first-weighed-this-month.ts'
import { notWeighedBeforeThisMonth } from './not-weighed-before-this-month.ts'
import { notGainedTwiceThisMonth } from './not-gained-twice-this-month.ts'
import { belowRedLineThisMonth } from './below-red-line-this-month.ts'
import { stunting } from './stunting.ts'
import { wasting } from './wasting.ts'
import { underweight } from './underweight.ts'
import { overweight } from './overweight.ts'
import { vitaminAFebruary } from './vitamin-a-february.ts'
import { vitaminAAugust } from './vitamin-a-august.ts'
import { dewormed } from './dewormed.ts'
import { exclusiveToSixMonths } from './exclusive-to-six-months.ts'
import { solidsWithAnimalFood } from './solids-with-animal-food.ts'
import { developmentTwice } from './development-twice.ts'
import { sixMonthCareGiven } from './six-month-care-given.ts'
import { undernutritionUnderCare } from './undernutrition-under-care.ts'
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
  exclusiveToSixMonths,
  sixMonthCareGiven,
  vitaminAFebruary,
  vitaminAAugust,
  dewormed,
  developmentTwice,
  kiaBookIsOwned,
  weighedThisMonth,
  gainedThisMonth,
  notGainedTwiceThisMonth,
  belowRedLineThisMonth,
  notWeighedBeforeThisMonth,
  firstWeighedThisMonth,
  stunting,
  wasting,
  underweight,
  overweight,
  undernutritionUnderCare,
  solidsWithAnimalFood,
]
