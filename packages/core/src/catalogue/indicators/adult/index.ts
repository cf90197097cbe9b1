import type { Indicator } from '../../indicator.ts'
import { breastAndCervixScreened } from './breast-and-cervix-screened.ts'
import { breastScreened } from './breast-screened.ts'
import { cervixScreened } from './cervix-screened.ts'
import { ckg1to6 } from './ckg-1-6.ts'
import { ckg13to15 } from './ckg-13-15.ts'
import { ckg16to17 } from './ckg-16-17.ts'
import { ckg18to29 } from './ckg-18-29.ts'
import { ckg30to39 } from './ckg-30-39.ts'
import { ckg40to59 } from './ckg-40-59.ts'
import { ckgFrom60 } from './ckg-60.ts'
import { ckg7to12 } from './ckg-7-12.ts'
import { ckgNewborn } from './ckg-newborn.ts'
import { familyPlanningUsers } from './family-planning-users.ts'
import { glucoseScreened } from './glucose-screened.ts'
import { mentalScreened } from './mental-screened.ts'
import { nutritionScreened } from './nutrition-screened.ts'
import { pressureScreened } from './pressure-screened.ts'
import { pumaScreened } from './puma-screened.ts'
import { smokers } from './smokers.ts'
import { spmAdults } from './spm-06-adults.ts'

/** In the order people see them. */
export const adultIndicators: readonly Indicator[] = [
  spmAdults,
  pressureScreened,
  glucoseScreened,
  nutritionScreened,
  mentalScreened,
  pumaScreened,
  breastScreened,
  cervixScreened,
  breastAndCervixScreened,
  smokers,
  familyPlanningUsers,
  ckgNewborn,
  ckg1to6,
  ckg7to12,
  ckg13to15,
  ckg16to17,
  ckg18to29,
  ckg30to39,
  ckg40to59,
  ckgFrom60,
]
