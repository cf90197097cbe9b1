import {
  type Examples,
  adult,
  teen,
  pressure,
  size,
  pregnantPressure,
  signs,
  glucose,
} from '../situation.ts'
import { bodyMassForAgeExamples } from './school.ts'

export const adultExamples: Examples = {
  'blood-pressure-screening': {
    adult: {
      optimal: adult(pressure(119, 79)),
      normal: adult(pressure(120, 79)),
      'high-normal': adult(pressure(130, 80)),
      'grade1-systolic': adult(pressure(140, 89)),
      grade1: adult(pressure(140, 90)),
      'grade2-systolic': adult(pressure(160, 89)),
      grade2: adult(pressure(160, 90)),
      'grade3-systolic': adult(pressure(180, 89)),
      grade3: adult(pressure(180, 110)),
    },
    under18: {
      normal: teen(119, 79),
      elevated: teen(120, 79),
      stage1: teen(130, 79),
      stage2: teen(140, 90),
    },
    pregnant: pregnantPressure,
    signs,
  },
  'adult-nutrition': {
    national: {
      normal: adult(size(64)),
      thin: adult(size(47.3)),
      overweight: adult(size(64.1)),
      'very-thin': adult(size(43.5)),
      obese: adult(size(69.2)),
    },
    asiaPacific: {
      normal: adult(size(58.8)),
      under: adult(size(47.3)),
      'at-risk': adult(size(58.9)),
      obese1: adult(size(64)),
      obese2: adult(size(76.8)),
    },
    bodyMassForAge: bodyMassForAgeExamples,
    waist: {
      normal: adult({ waist: 80 }),
      central: adult({ waist: 80.1 }),
    },
  },
  'risk-behaviour': {
    smoking: { no: adult({ smoking: 'never' }), yes: adult({ smoking: 'smokes' }) },
    habits: {
      healthy: adult({
        littleActivity: false,
        fewVegetables: false,
        muchSugarSaltFat: false,
        alcohol: false,
      }),
      risky: adult({ littleActivity: true }),
    },
  },
  'glucose-screening': glucose(12 * 45),
  'glucose-at-risk': glucose(12 * 30),
}
