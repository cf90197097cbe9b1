import { type Examples, yearOld } from '../situation.ts'
import { developmentExamples } from './development.ts'
import { feedingExamples } from './feeding.ts'
import { newbornExamples } from './newborn.ts'
import { sickChildExamples } from './sick-child.ts'
import { undernutritionExamples } from './undernutrition.ts'

export const childExamples: Examples = {
  ...newbornExamples,
  ...undernutritionExamples,
  ...sickChildExamples,
  ...feedingExamples,
  ...developmentExamples,
  'child-growth': {
    gain: {
      gained: yearOld({ weight: 9.6 }, [{ weight: 9.4 }]),
      first: yearOld({ weight: 9.6 }),
      'not-weighed-before': yearOld({ weight: 9.6 }, [{ weight: 9 }, {}]),
      'not-gained': yearOld({ weight: 9.59 }, [{ weight: 9.4 }]),
      'not-gained-twice': yearOld({ weight: 9.4 }, [{ weight: 9.4 }, { weight: 9.4 }]),
    },
    weightForAge: {
      normal: yearOld({ weight: 9.6 }),
      'risk-of-overweight': yearOld({ weight: 11 }),
      underweight: yearOld({ weight: 7.5 }),
      'severely-underweight': yearOld({ weight: 6.5 }),
    },
    lengthForAge: {
      normal: yearOld({ length: 75.7 }),
      tall: yearOld({ length: 84 }),
      stunted: yearOld({ length: 70 }),
      'severely-stunted': yearOld({ length: 67 }),
    },
    weightForLength: {
      normal: yearOld({ weight: 9.6, length: 75.7 }),
      'risk-of-overweight': yearOld({ weight: 10.8, length: 75.7 }),
      overweight: yearOld({ weight: 11.7, length: 75.7 }),
      obese: yearOld({ weight: 13, length: 75.7 }),
      wasted: yearOld({ weight: 7.8, length: 75.7 }),
      'severely-wasted': yearOld({ weight: 6.5, length: 75.7 }),
    },
    headForAge: {
      normal: yearOld({ head: 46 }),
      macrocephaly: yearOld({ head: 50 }),
      microcephaly: yearOld({ head: 42 }),
    },
    arm: {
      normal: yearOld({ arm: 12.5 }),
      moderate: yearOld({ arm: 12.4 }),
      severe: yearOld({ arm: 11.4 }),
    },
    severe: {
      none: yearOld({ arm: 14 }),
      'to-puskesmas': yearOld({ weight: 8, oedema: true }),
      'to-hospital': { measured: { oedema: true }, ageMonths: 5 },
    },
  },
}
