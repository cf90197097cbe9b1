import { localDate } from '../../../calendar/local-date.ts'
import { fourQuestions, selfReporting } from '../../observations/mental.ts'
import {
  type Example,
  type Examples,
  type Values,
  adult,
  teen,
  pressure,
  size,
  pregnantPressure,
  signs,
  glucose,
} from '../situation.ts'
import { bodyMassForAgeExamples, childPressureExamples } from './school.ts'

const cholesterol = {
  good: adult({ total: 199 }),
  borderline: adult({ total: 200 }),
  high: adult({ total: 240 }),
}

/** The first so many of the 20 questions answered with yes. */
const questions = (yes: number): Values =>
  Object.fromEntries(Object.keys(selfReporting).map((name, i) => [name, i < yes]))
const fourTimes = (often: string): Values =>
  Object.fromEntries(Object.keys(fourQuestions).map((name) => [name, often]))
const smokedFor = (smokingYears: number): Values => ({
  everSmoked: 'smokes',
  cigarettesPerDay: 20,
  smokingYears,
})
const breathAnswers = { breathless: true, phlegm: true, cough: true, spirometryAsked: false }
const acuityOf = (eye: string) => ({
  normal: adult({ [eye]: '6-12' }),
  light: adult({ [eye]: '6-15' }),
  moderate: adult({ [eye]: '6-20' }),
  severe: adult({ [eye]: '5-60' }),
  blind: adult({ [eye]: '2-60' }),
})
const ready: Values = {
  wants: true,
  uses: false,
  births: 0,
  weight: 55,
  height: 160,
  upperArm: 23.5,
  haemoglobin: 12,
  chronicIllness: false,
  sexualInfection: false,
  badHistory: false,
}
/** So many Td injections, a year apart. */
const afterTetanus = (count: number): Example => {
  const days = Array.from({ length: count }, (_, i) => localDate(`${2018 + i}-03-01`))
  return {
    ...adult({}, 25),
    known: {
      words: `${count} suntikan Td`,
      history: { daysOf: ({ id }) => (id === 'td-women' ? days : []) },
    },
  }
}

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
    under13: childPressureExamples,
    under18: {
      normal: teen(119, 79),
      elevated: teen(120, 79),
      stage1: teen(130, 79),
      stage2: teen(140, 90),
      crisis: teen(180, 90),
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
    upperArm: { none: adult({ upperArm: 23.5 }, 25), risk: adult({ upperArm: 23.4 }, 25) },
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
  'glucose-laboratory': {
    fasting: {
      normal: adult({ fasting: 99 }),
      prediabetes: adult({ fasting: 100 }),
      low: adult({ fasting: 69 }),
      'diabetes-range': adult({ fasting: 126 }),
    },
    twoHours: {
      normal: adult({ twoHours: 139 }),
      prediabetes: adult({ twoHours: 140 }),
      low: adult({ twoHours: 69 }),
      'diabetes-range': adult({ twoHours: 200 }),
    },
    glycated: {
      normal: adult({ glycated: 5.6 }),
      prediabetes: adult({ glycated: 5.7 }),
      'diabetes-range': adult({ glycated: 6.5 }),
    },
  },
  'cholesterol-screening': { total: cholesterol },
  'lipid-profile': {
    total: cholesterol,
    ldl: {
      optimal: adult({ ldl: 99 }),
      'near-optimal': adult({ ldl: 100 }),
      borderline: adult({ ldl: 130 }),
      high: adult({ ldl: 160 }),
      'very-high': adult({ ldl: 190 }),
    },
    hdl: {
      protective: adult({ hdl: 60 }),
      middle: adult({ hdl: 40 }),
      low: adult({ hdl: 39 }),
    },
    triglyceride: {
      normal: adult({ triglyceride: 149 }),
      borderline: adult({ triglyceride: 150 }),
      high: adult({ triglyceride: 200 }),
      'very-high': adult({ triglyceride: 500 }),
    },
  },
  'uric-acid': { urate: { normal: adult({ urate: 6 }), high: adult({ urate: 6.1 }) } },
  'srq-20': {
    followUp: {
      none: adult(questions(0)),
      needed: adult(questions(6)),
      now: adult({ ...questions(0), endingLife: true }),
    },
    score: { 'below-six': adult(questions(5)), 'six-or-more': adult(questions(6)) },
  },
  'phq-4': {
    followUp: { none: adult(fourTimes('some-days')), needed: adult(fourTimes('most-days')) },
    anxiety: { low: adult(fourTimes('some-days')), high: adult(fourTimes('most-days')) },
    depression: { low: adult(fourTimes('some-days')), high: adult(fourTimes('most-days')) },
  },
  'phq-9': {
    followUp: {
      none: adult({ total: 9, ninth: 0 }),
      needed: adult({ total: 10, ninth: 0 }),
      now: adult({ total: 4, ninth: 1 }),
    },
    depression: {
      minimal: adult({ total: 4, ninth: 0 }),
      mild: adult({ total: 5, ninth: 0 }),
      moderate: adult({ total: 10, ninth: 0 }),
      'moderately-severe': adult({ total: 15, ninth: 0 }),
      severe: adult({ total: 20, ninth: 0 }),
    },
  },
  puma: {
    puma: {
      low: adult({ ...smokedFor(30), ...breathAnswers }, 50),
      'at-risk': adult({ ...smokedFor(30), ...breathAnswers }, 60),
    },
  },
  spirometry: {
    airways: { free: adult({ ratio: 70 }), obstructed: adult({ ratio: 69.9 }) },
  },
  'lung-cancer-risk': {
    history: {
      none: adult({ everSmoked: 'never' }),
      smoked: adult(smokedFor(29)),
      heavy: adult(smokedFor(30)),
    },
  },
  'adult-vision': {
    fingersRight: {
      'three-in-a-row': adult({ fingersRight: 'three-in-a-row' }),
      'two-wrong': adult({ fingersRight: 'two-wrong' }),
    },
    fingersLeft: {
      'three-in-a-row': adult({ fingersLeft: 'three-in-a-row' }),
      'two-wrong': adult({ fingersLeft: 'two-wrong' }),
    },
    right: acuityOf('acuityRight'),
    left: acuityOf('acuityLeft'),
    pinholeRight: {
      improves: adult({ acuityRight: '6-15', pinholeRight: 'improves' }),
      same: adult({ acuityRight: '6-15', pinholeRight: 'same' }),
    },
    pinholeLeft: {
      improves: adult({ acuityLeft: '6-15', pinholeLeft: 'improves' }),
      same: adult({ acuityLeft: '6-15', pinholeLeft: 'same' }),
    },
  },
  'cataract-check': {
    lens: {
      none: adult({ right: false, left: false }),
      present: adult({ right: false, left: true }),
    },
  },
  'adult-hearing': {
    right: { hears: adult({ right: 4 }), fails: adult({ right: 3 }) },
    left: { hears: adult({ left: 4 }), fails: adult({ left: 3 }) },
  },
  'adult-teeth': {
    mouth: {
      sound: adult({ decay: false }, 24),
      gums: adult({ decay: false, gums: true }),
      decay: adult({ decay: true, gums: false }),
    },
  },
  'breast-examination': {
    breasts: {
      none: adult({ lump: false, discharge: false, skinChange: false }),
      present: adult({ lump: true }),
    },
  },
  'cervical-screening': {
    result: {
      negative: adult({ everActive: true, aceticAcid: 'negative' }),
      positive: adult({ everActive: true, aceticAcid: 'positive' }),
      'suspected-cancer': adult({ everActive: true, aceticAcid: 'suspected-cancer' }),
    },
    interval: {
      'ten-years': adult({
        everActive: true,
        aceticAcid: 'negative',
        papillomaDna: 'negative',
      }),
      'three-years': adult({ everActive: true, aceticAcid: 'negative' }),
      'one-year': adult({ everActive: true, highRisk: true, aceticAcid: 'negative' }),
      'not-yet': adult({ everActive: false }),
    },
  },
  'bowel-cancer-risk': {
    risk: {
      average: adult({ family: false, everSmoked: 'smokes' }, 49),
      moderate: adult({ family: false, everSmoked: 'never' }, 50),
      high: adult({ family: true, everSmoked: 'never' }, 50),
    },
  },
  'bowel-test': {
    test: { negative: adult({ blood: 'negative' }), positive: adult({ blood: 'positive' }) },
  },
  'liver-fibrosis': {
    liver: {
      unlikely: adult({ ast: 40, platelets: 200 }),
      possible: adult({ ast: 41, platelets: 200 }),
    },
  },
  'cardiovascular-risk': {
    risk: {
      'below-5': adult({ risk: 4 }),
      'from-5': adult({ risk: 5 }),
      'from-10': adult({ risk: 10 }),
      'from-20': adult({ risk: 20 }),
      'from-30': adult({ risk: 30 }),
    },
  },
  'adult-fitness': {
    fitness: {
      'very-good': adult({ fitness: 'very-good' }),
      good: adult({ fitness: 'good' }),
      enough: adult({ fitness: 'enough' }),
      poor: adult({ fitness: 'poor' }),
      'very-poor': adult({ fitness: 'very-poor' }),
    },
  },
  'family-planning': {
    use: {
      uses: adult({ couple: true, method: 'iud' }),
      'not-couple': adult({ couple: false }),
      'wants-child': adult({ couple: true, wants: 'soon', method: 'none' }, 28),
      traditional: adult({ couple: true, method: 'traditional' }),
      unmet: adult({ couple: true, wants: 'no-more', method: 'none' }),
    },
  },
  'family-planning-control': {
    next: {
      none: adult({ method: 'condom' }, 28),
      yearly: adult({ method: 'iud' }, 28),
      quarterly: adult({ method: 'injection-quarterly' }, 28),
      monthly: adult({ method: 'pill' }, 28),
    },
    complaint: { none: adult({ complaint: false }, 28), present: adult({ complaint: true }, 28) },
  },
  'pregnancy-readiness': {
    readiness: {
      fit: adult(ready, 28),
      supervised: adult({ ...ready, badHistory: true }, 28),
      'unfit-four-too': adult(ready, 36),
      'unfit-illness': adult({ ...ready, upperArm: 23.4 }, 28),
    },
    planning: {
      counsel: adult(ready, 28),
      keep: adult({ ...ready, wants: false, uses: true }, 28),
      offer: adult({ ...ready, wants: false }, 28),
    },
  },
  'premarital-check': {
    anaemia: {
      none: adult({ haemoglobin: 12 }, 25),
      mild: adult({ haemoglobin: 11.9 }, 25),
      moderate: adult({ haemoglobin: 10.9 }, 25),
      severe: adult({ haemoglobin: 7.9 }, 25),
    },
    upperArm: { none: adult({ upperArm: 23.5 }, 25), risk: adult({ upperArm: 23.4 }, 25) },
    tests: {
      complete: adult({ syphilisTested: true, hivTested: true }, 25),
      incomplete: adult({ syphilisTested: true, hivTested: false }, 25),
    },
    tetanus: {
      t5: afterTetanus(5),
      t4: afterTetanus(4),
      t3: afterTetanus(3),
      t2: afterTetanus(2),
      t1: afterTetanus(1),
      t0: afterTetanus(0),
    },
  },
}
