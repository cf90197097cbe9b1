import { type Example, type Examples, type Values, glucose, pressure } from '../situation.ts'

const aged = (years: number, measured: Values): Example => ({ measured, ageMonths: 12 * years })
/** A girl of ten years, 138.6 cm tall. */
const ofWeight = (weight: number): Example => aged(10, { weight, height: 138.6 })

export const bodyMassForAgeExamples = {
  normal: ofWeight(32),
  overweight: ofWeight(38),
  obese: ofWeight(48),
  wasted: ofWeight(25),
  'severely-wasted': ofWeight(21),
}
export const childPressureExamples = {
  normal: aged(9, pressure(107, 70)),
  evaluate: aged(9, pressure(108, 70)),
  high: aged(9, pressure(140, 80)),
  crisis: aged(9, pressure(180, 80)),
}
const fingersOf = (eye: string) => ({
  'three-in-a-row': aged(10, { [eye]: 'three-in-a-row' }),
  'two-wrong': aged(10, { [eye]: 'two-wrong' }),
})
const acuityOf = (eye: string) => ({
  normal: aged(10, { [eye]: '6-12' }),
  light: aged(10, { [eye]: '6-18' }),
  moderate: aged(10, { [eye]: '6-24' }),
  severe: aged(10, { [eye]: '3-60' }),
  blind: aged(10, { [eye]: '2-60' }),
})
const pinholeOf = (eye: string) => ({
  improves: aged(10, { [eye]: 'improves' }),
  same: aged(10, { [eye]: 'same' }),
})
const hearingOf = (ear: string) => ({
  hears: aged(10, { [ear]: 4 }),
  fails: aged(10, { [ear]: 3 }),
})
/** Filled in by the child, with the same score for each of the four difficulties. */
const sdq = (each: number): Values => ({
  respondent: 'self',
  emotional: each,
  conduct: each,
  hyperactivity: each,
  peers: each,
})

export const schoolExamples: Examples = {
  'school-nutrition': { bodyMassForAge: bodyMassForAgeExamples },
  'school-blood-pressure': {
    child: childPressureExamples,
    teen: {
      normal: aged(13, pressure(119, 79)),
      elevated: aged(13, pressure(120, 79)),
      stage1: aged(13, pressure(119, 80)),
      stage2: aged(13, pressure(140, 80)),
      crisis: aged(13, pressure(120, 110)),
    },
    signs: { none: aged(10, { signs: false }), present: aged(10, { signs: true }) },
  },
  'school-vision': {
    fingersRight: fingersOf('fingersRight'),
    fingersLeft: fingersOf('fingersLeft'),
    right: acuityOf('acuityRight'),
    left: acuityOf('acuityLeft'),
    pinholeRight: pinholeOf('pinholeRight'),
    pinholeLeft: pinholeOf('pinholeLeft'),
  },
  'school-hearing': { right: hearingOf('right'), left: hearingOf('left') },
  'school-teeth': {
    mouth: {
      sound: aged(10, { decay: false, gums: false }),
      gums: aged(10, { decay: false, gums: true }),
      decay: aged(10, { decay: true }),
    },
  },
  'school-glucose': glucose(12 * 10),
  'girls-haemoglobin': {
    anaemia: {
      none: aged(12, { haemoglobin: 12 }),
      mild: aged(12, { haemoglobin: 11.9 }),
      moderate: aged(12, { haemoglobin: 10.9 }),
      severe: aged(12, { haemoglobin: 7.9 }),
    },
  },
  'girls-iron-tablets': {
    taken: {
      all: aged(13, { given: 4, taken: 4 }),
      some: aged(13, { given: 4, taken: 3 }),
      none: aged(13, { given: 4, taken: 0 }),
    },
  },
  'school-mind': {
    total: {
      normal: aged(13, sdq(3)),
      borderline: aged(13, sdq(4)),
      abnormal: aged(13, sdq(5)),
    },
    prosocial: {
      normal: aged(13, { prosocial: 6 }),
      borderline: aged(13, { prosocial: 5 }),
      abnormal: aged(13, { prosocial: 4 }),
    },
    psc: { below: aged(9, { psc: 27 }), reached: aged(9, { psc: 28 }) },
    followUp: {
      none: aged(13, sdq(3)),
      watch: aged(13, sdq(4)),
      needed: aged(13, sdq(5)),
    },
  },
  'school-smoking': {
    smoking: {
      no: aged(12, { smoking: 'no' }),
      tried: aged(12, { smoking: 'tried' }),
      sometimes: aged(12, { smoking: 'sometimes' }),
      daily: aged(12, { smoking: 'daily' }),
    },
  },
  'school-fitness': {
    fitness: {
      'very-good': aged(12, { fitness: 'very-good' }),
      good: aged(12, { fitness: 'good' }),
      enough: aged(12, { fitness: 'enough' }),
      poor: aged(12, { fitness: 'poor' }),
      'very-poor': aged(12, { fitness: 'very-poor' }),
    },
  },
  'teen-substances': {
    alcohol: {
      low: aged(15, { alcohol: 10 }),
      moderate: aged(15, { alcohol: 11 }),
      high: aged(15, { alcohol: 27 }),
    },
    other: {
      low: aged(15, { other: 3 }),
      moderate: aged(15, { other: 4 }),
      high: aged(15, { other: 27 }),
    },
  },
  'teen-interview': {
    colour: {
      green: aged(15, { colour: 'green' }),
      yellow: aged(15, { colour: 'yellow' }),
      red: aged(15, { colour: 'red' }),
    },
  },
}
