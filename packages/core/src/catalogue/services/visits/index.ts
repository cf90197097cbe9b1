import type { Service } from '../../define.ts'
import { homeVisit } from './home-visit.ts'
import { visitChild } from './visit-child.ts'
import { visitChronic } from './visit-chronic.ts'
import { visitElderly } from './visit-elderly.ts'
import { visitNewborn } from './visit-newborn.ts'
import { visitPostpartum } from './visit-postpartum.ts'
import { visitPregnant } from './visit-pregnant.ts'
import { visitTb } from './visit-tb.ts'
import { visitTeen } from './visit-teen.ts'

/** In the order people see them. */
export const visitsServices: readonly Service[] = [
  visitPregnant,
  visitPostpartum,
  visitNewborn,
  visitChild,
  visitTeen,
  visitChronic,
  visitElderly,
  visitTb,
  homeVisit,
]
