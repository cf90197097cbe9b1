import { localDate } from '../../../calendar/local-date.ts'
import { diabetesCare } from '../../episodes/diabetes-care.ts'
import { hypertensionCare } from '../../episodes/hypertension-care.ts'
import { mentalCare } from '../../episodes/mental-care.ts'
import {
  type Example,
  type Examples,
  type Values,
  adult,
  pressure,
  pregnantPressure,
  signs,
} from '../situation.ts'

const diabetic = (measured: Values): Example => ({
  measured,
  ageMonths: 12 * 50,
  during: { episode: diabetesCare, days: 200 },
})
const inMentalCare = (measured: Values): Example => ({
  measured,
  ageMonths: 12 * 35,
  during: { episode: mentalCare, days: 200 },
})
const atPustu = (days: number, measured: Values, earlier: readonly Values[] = []): Example => ({
  measured: { ...measured, drugTaken: 'taken' },
  ageMonths: 12 * 50,
  during: { episode: hypertensionCare, days },
  earlier,
})
const calm = { relapse: false, danger: false }
const drug = (inCare: (measured: Values) => Example) => ({
  taken: inCare({ drugTaken: 'taken' }),
  'not-prescribed': inCare({ drugTaken: 'not-prescribed' }),
  'not-taken': inCare({ drugTaken: 'not-taken' }),
})

export const illnessExamples: Examples = {
  'hypertension-diagnosis': {
    decision: {
      'not-hypertension': adult({ basis: 'not-hypertension' }),
      hypertension: adult({ basis: 'new', since: localDate('2026-11-20') }),
    },
  },
  'hypertension-control': {
    control: {
      controlled: adult(pressure(139, 89)),
      'not-controlled': adult(pressure(140, 80)),
      crisis: adult(pressure(180, 100)),
    },
    pregnant: pregnantPressure,
    drug: drug(adult),
    signs,
    supply: {
      continue: atPustu(31, pressure(139, 89)),
      irregular: atPustu(80, pressure(139, 89)),
      'too-long': atPustu(120, pressure(139, 89), [pressure(130, 80), pressure(130, 80)]),
      unfit: atPustu(31, { ...pressure(139, 89), complaints: true }),
    },
  },
  'diabetes-diagnosis': {
    decision: {
      'not-diabetes': adult({ basis: 'not-diabetes' }),
      prediabetes: adult({ basis: 'prediabetes' }),
      diabetes: adult({ basis: 'new', fasting: 126 }),
    },
    laboratory: {
      normal: adult({ fasting: 99 }),
      prediabetes: adult({ fasting: 100 }),
      diabetes: adult({ hba1c: 6.5 }),
    },
  },
  'diabetes-control': {
    control: {
      below: diabetic({ glucose: 199 }),
      above: diabetic({ fasting: 126 }),
      low: diabetic({ glucose: 69 }),
      emergency: diabetic({ glucose: 301, signs: true }),
    },
    drug: drug(diabetic),
    foot: { sound: diabetic({ foot: false }), trouble: diabetic({ foot: true }) },
  },
  'complications-check': {
    organs: {
      none: adult({ kidney: 'normal', fundus: 'normal', ecg: 'normal' }),
      incomplete: adult({ kidney: 'normal' }),
      found: adult({ fundus: 'abnormal' }),
    },
  },
  'severe-mental-diagnosis': {
    decision: {
      'not-in-care': adult({ basis: 'not-severe' }),
      'in-care': adult({ basis: 'new' }),
    },
  },
  'mental-care-visit': {
    condition: {
      stable: inMentalCare(calm),
      relapse: inMentalCare({ ...calm, relapse: true }),
      danger: inMentalCare({ ...calm, danger: true }),
    },
    drug: drug(inMentalCare),
    freedom: {
      free: inMentalCare({ restrained: false }),
      restrained: inMentalCare({ restrained: true }),
    },
  },
  'mental-examination': {
    standard: {
      complete: inMentalCare({ examined: true, taught: true }),
      incomplete: inMentalCare({ examined: true, taught: false }),
    },
  },
}
