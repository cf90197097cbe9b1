import type { Indicator } from '../../indicator.ts'
import { girlsHaemoglobinClass10 } from './girls-haemoglobin-class-10.ts'
import { girlsHaemoglobinClass7 } from './girls-haemoglobin-class-7.ts'
import { girlsIronWeekly } from './girls-iron-weekly.ts'
import { girlsLowHaemoglobin } from './girls-low-haemoglobin.ts'
import { schoolAgeEars } from './school-age-ears.ts'
import { schoolAgeEyes } from './school-age-eyes.ts'
import { schoolAgeHeavy } from './school-age-heavy.ts'
import { schoolAgePressure } from './school-age-pressure.ts'
import { schoolAgeRaisedPressure } from './school-age-raised-pressure.ts'
import { schoolAgeSizes } from './school-age-sizes.ts'
import { schoolAgeThin } from './school-age-thin.ts'
import { schoolAgeToothDecay } from './school-age-tooth-decay.ts'
import { schoolAgeWeakHearing } from './school-age-weak-hearing.ts'
import { schoolAgeWeakSight } from './school-age-weak-sight.ts'
import { spmSchoolAge } from './spm-05-school-age.ts'

/** In the order people see them: what was done, then what was found. */
export const schoolIndicators: readonly Indicator[] = [
  spmSchoolAge,
  schoolAgeSizes,
  schoolAgePressure,
  schoolAgeEyes,
  schoolAgeEars,
  girlsHaemoglobinClass7,
  girlsHaemoglobinClass10,
  girlsIronWeekly,
  schoolAgeHeavy,
  schoolAgeThin,
  schoolAgeRaisedPressure,
  schoolAgeToothDecay,
  schoolAgeWeakSight,
  schoolAgeWeakHearing,
  girlsLowHaemoglobin,
]
