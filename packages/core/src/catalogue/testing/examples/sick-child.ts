import type { Examples, Values } from '../situation.ts'

const at = (ageMonths: number) => (measured: Values) => ({ measured, ageMonths })
const [young, two] = [at(1), at(24)]
const none = {
  cannotDrink: false,
  vomitsAll: false,
  convulsion: false,
  lethargic: false,
  blue: false,
  coldHands: false,
  noisyBreath: false,
  chestIndrawing: false,
}
const noTb = { cough: false, fever: false, weight: false, listless: false, contact: 'none' }
const anaemia = (haemoglobin: number) => two({ haemoglobin })

const seven = at(84)

export const sickChildExamples: Examples = {
  'child-danger-signs': {
    signs: { none: two({ ...none, otherGrave: false }), present: young({ doesNotFeed: true }) },
  },
  'sick-young-infant': {
    baby: {
      green: young({ temperature: 37, colour: 'green' }),
      yellow: young({ temperature: 37, colour: 'yellow' }),
      red: young({ breaths: 60, colour: 'yellow' }),
    },
  },
  'sick-child': {
    child: {
      green: two({ ...none, breaths: 39 }),
      yellow: two({ ...none, breaths: 40 }),
      red: two({ convulsion: true }),
    },
  },
  'tb-symptoms-child': {
    suspicion: {
      none: two(noTb),
      contact: two({ ...noTb, contact: 'household' }),
      suspected: two({ ...noTb, listless: true }),
    },
  },
  'tb-symptoms-school': {
    suspicion: {
      none: seven(noTb),
      contact: seven({ ...noTb, contact: 'household' }),
      suspected: seven({ ...noTb, listless: true }),
    },
  },
  'tb-score-child': {
    score: {
      below: two({ contact: 'smear-positive', cough: true }),
      unclear: two({ contact: 'smear-positive', nutrition: 'severe' }),
      'six-or-more': two({ contact: 'smear-positive', tuberculin: true }),
    },
  },
  'child-haemoglobin': {
    anaemia: {
      normal: anaemia(11),
      mild: anaemia(10.9),
      moderate: anaemia(9.9),
      severe: anaemia(6.9),
    },
  },
  'thalassaemia-screening': {
    thalassaemia: {
      none: two({ family: false, haemoglobin: 11 }),
      'blood-count': two({ family: true }),
      refer: two({ family: false, haemoglobin: 10, cellVolume: 60, redCells: 5 }),
    },
  },
  'child-glucose': {
    glucose: {
      normal: two({ glucose: 139 }),
      raised: two({ glucose: 140 }),
      'diabetes-range': two({ glucose: 200 }),
      low: two({ glucose: 69 }),
    },
    fasting: {
      normal: two({ glucose: 150, fasting: 99 }),
      raised: two({ glucose: 150, fasting: 100 }),
    },
  },
  'child-teeth': {
    mouth: {
      sound: two({ decay: false, gums: false }),
      gums: two({ decay: false, gums: true }),
      decay: two({ decay: true, gums: false }),
    },
  },
}
