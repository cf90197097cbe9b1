import { type Examples, adult, pressure, pregnantPressure, signs } from '../situation.ts'

export const illnessExamples: Examples = {
  'hypertension-diagnosis': {
    decision: {
      'not-hypertension': adult({ basis: 'not-hypertension' }),
      hypertension: adult({ basis: 'new' }),
    },
  },
  'hypertension-control': {
    control: {
      controlled: adult(pressure(139, 89)),
      'not-controlled': adult(pressure(140, 80)),
      crisis: adult(pressure(180, 100)),
    },
    pregnant: pregnantPressure,
    drug: {
      taken: adult({ drugTaken: 'taken' }),
      'not-prescribed': adult({ drugTaken: 'not-prescribed' }),
      'not-taken': adult({ drugTaken: 'not-taken' }),
    },
    signs,
  },
}
