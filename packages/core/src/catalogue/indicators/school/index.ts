import type { Indicator } from '../../indicator.ts'
import { girlsHaemoglobinClass10 } from './girls-haemoglobin-class-10.ts'
import { girlsHaemoglobinClass7 } from './girls-haemoglobin-class-7.ts'
import { girlsIronWeekly } from './girls-iron-weekly.ts'
import { schoolAgeEars } from './school-age-ears.ts'
import { schoolAgeEyes } from './school-age-eyes.ts'
import { schoolAgePressure } from './school-age-pressure.ts'
import { schoolAgeSizes } from './school-age-sizes.ts'
import { spmSchoolAge } from './spm-05-school-age.ts'

/** In the order people see them. */
export const schoolIndicators: readonly Indicator[] = [
  spmSchoolAge,
  schoolAgeSizes,
  schoolAgePressure,
  schoolAgeEyes,
  schoolAgeEars,
  girlsHaemoglobinClass7,
  girlsHaemoglobinClass10,
  girlsIronWeekly,
]
