import { atSchool, doctor, kaderAtHome, midwife, monthly, nurse, type Journey } from './journey.ts'

/** Born light, late, thin, or of a mother with hepatitis. */
export const childJourneys: readonly Journey[] = [
  {
    id: 'low birth weight',
    from: 0,
    before: 1,
    weight: 3,
    sinceBirth: true,
    steps: [
      {
        day: 0,
        by: 'midwife',
        at: 'puskesmas',
        services: { 'newborn-essential-care': { birthWeight: 2200, earlyBreastfeeding: 'done' } },
      },
      ...monthly([1, 2, 3], midwife, { 'low-birth-weight-follow-up': {} }),
    ],
  },
  {
    id: 'weeks after birth',
    from: 0,
    before: 1,
    weight: 4,
    sinceBirth: true,
    steps: [
      { day: 2, ...midwife, services: { 'critical-heart-screening': { hand: 98, foot: 98 } } },
      {
        day: 185,
        ...midwife,
        services: {
          'six-month-care': {
            kpsp: 10,
            exclusive: true,
            solids: true,
            vaccines: true,
            vitaminA: true,
          },
        },
      },
    ],
  },
  {
    id: 'mother with hepatitis B',
    from: 0,
    before: 1,
    weight: 26,
    sinceBirth: true,
    steps: [
      { day: 0, ...doctor, services: { 'hepatitis-b-exposed-baby': { hbig: 'within-a-day' } } },
      { day: 290, ...doctor, services: { 'hepatitis-b-baby-test': { result: 'non-reactive' } } },
    ],
  },
  {
    id: 'slow development',
    from: 0.8,
    before: 4.5,
    weight: 12,
    steps: [
      { day: 0, ...midwife, services: { kpsp: { kpsp: 7 } } },
      { day: 15, ...midwife, services: { 'kpsp-repeat': { kpsp: 9 } } },
    ],
  },
  {
    id: 'undernutrition',
    from: 0.6,
    before: 4.5,
    weight: 10,
    steps: [
      {
        day: 0,
        ...midwife,
        services: {
          'nutrition-decision': {
            decision: 'moderate',
            stunted: false,
            redFlag: false,
            complication: false,
          },
        },
      },
      {
        day: 14,
        ...midwife,
        services: {
          'undernutrition-review': { response: 'improving', redFlag: false, complication: false },
          'supplementary-food': { food: 'finished' },
        },
      },
      {
        day: 56,
        ...midwife,
        services: {
          'undernutrition-review': { response: 'recovered', redFlag: false, complication: false },
        },
      },
    ],
  },
  {
    id: 'a child that stays away',
    from: 0.6,
    before: 4.5,
    weight: 3,
    steps: [{ day: 0, ...kaderAtHome, services: { 'visit-child': { absence: 'work' } } }],
  },
  {
    id: 'overweight at school',
    from: 9,
    before: 14.5,
    weight: 4,
    steps: [{ day: 0, ...atSchool, services: { 'school-glucose': {}, 'school-mind': {} } }],
  },
  {
    id: 'ill in the first weeks',
    from: 0,
    before: 1,
    weight: 5,
    sinceBirth: true,
    steps: [
      { day: 21, ...midwife, services: { 'sick-young-infant': {} } },
      { day: 75, ...midwife, services: { 'sick-child': {} } },
    ],
  },
  {
    id: 'ill and pale',
    from: 0.7,
    before: 4.5,
    weight: 4,
    steps: [
      { day: 0, ...nurse, services: { 'sick-child': {} } },
      { day: 3, ...nurse, services: { 'child-haemoglobin': {}, 'tb-score-child': {} } },
    ],
  },
  {
    id: 'restless',
    from: 3.2,
    before: 5.8,
    weight: 8,
    steps: [{ day: 0, ...nurse, services: { 'attention-questionnaire': {} } }],
  },
  {
    id: 'speaks late',
    from: 1.5,
    before: 2.3,
    weight: 18,
    steps: [{ day: 0, ...midwife, services: { 'm-chat': {}, 'toddler-class': {} } }],
  },
]
