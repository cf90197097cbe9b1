import { doctor, kaderAtHome, midwife, monthly, nurse, type Journey } from './journey.ts'

/** What takes adults to a health worker. */
export const adultJourneys: readonly Journey[] = [
  {
    id: 'severe mental disorder',
    from: 17,
    before: 60,
    weight: 12,
    steps: [
      {
        day: 0,
        ...nurse,
        services: {
          'severe-mental-diagnosis': { basis: 'known-treated', disorder: 'schizophrenia' },
        },
      },
      ...monthly([1, 2, 4, 5, 7], kaderAtHome, {
        'mental-care-visit': {
          drugTaken: 'taken',
          relapse: false,
          danger: false,
          restrained: false,
        },
      }),
      { day: 60, ...doctor, services: { 'mental-examination': { examined: true, taught: true } } },
      { day: 330, ...doctor, services: { 'mental-examination': { examined: true, taught: true } } },
    ],
  },
  {
    id: 'sad',
    from: 17,
    before: 70,
    weight: 4,
    steps: [
      {
        day: 0,
        ...kaderAtHome,
        services: {
          'srq-20': {
            sleep: true,
            worry: true,
            unhappy: true,
            crying: true,
            work: true,
            tired: true,
          },
        },
      },
      { day: 9, ...doctor, services: { 'phq-9': { total: 11, ninth: 0 } } },
    ],
  },
  {
    id: 'risk of HIV',
    from: 18,
    before: 50,
    weight: 6,
    steps: [
      { day: 0, ...doctor, services: { 'hiv-risk-group': { group: 'sti' } } },
      {
        day: 3,
        ...doctor,
        services: {
          'hiv-test': { r1: 'non-reactive', taught: true },
          'syphilis-test': { result: 'reactive' },
        },
      },
      { day: 5, ...doctor, services: { 'syphilis-treatment': {} } },
    ],
  },
  {
    id: 'malaria',
    from: 8,
    before: 60,
    weight: 4,
    steps: [
      {
        day: 0,
        ...kaderAtHome,
        services: { 'malaria-questions': { fever: true, travelled: true } },
      },
      { day: 1, ...nurse, services: { 'malaria-test': { result: 'vivax' } } },
      { day: 8, ...nurse, services: { 'malaria-follow-up': { taken: true, fever: false } } },
      { day: 30, ...nurse, services: { 'malaria-follow-up': { taken: true, fever: false } } },
    ],
  },
  {
    id: 'lungs of a smoker',
    from: 45,
    before: 75,
    sex: 'male',
    weight: 16,
    steps: [
      {
        day: 0,
        ...kaderAtHome,
        services: {
          puma: {
            everSmoked: 'smokes',
            cigarettesPerDay: 16,
            smokingYears: 30,
            breathless: true,
            phlegm: true,
            cough: true,
            spirometryAsked: true,
          },
        },
      },
      { day: 14, ...doctor, services: { spirometry: {}, 'lung-cancer-risk': {} } },
    ],
  },
  {
    id: 'bowel',
    from: 46,
    before: 75,
    weight: 5,
    steps: [
      { day: 0, ...doctor, services: { 'bowel-cancer-risk': { family: true } } },
      { day: 6, ...doctor, services: { 'bowel-test': { blood: 'negative' } } },
    ],
  },
  {
    id: 'family planning',
    from: 20,
    before: 44,
    sex: 'female',
    weight: 8,
    steps: [
      {
        day: 0,
        ...midwife,
        services: { 'family-planning': { couple: true, wants: 'later', method: 'pill' } },
      },
      ...monthly([3, 6, 9], midwife, {
        'family-planning-control': { method: 'pill', complaint: false },
      }),
    ],
  },
  {
    id: 'sugar',
    from: 35,
    before: 75,
    weight: 8,
    steps: [{ day: 0, ...doctor, services: { 'glucose-laboratory': {} } }],
  },
  {
    id: 'wish for a child',
    from: 20,
    before: 38,
    sex: 'female',
    weight: 6,
    steps: [{ day: 0, ...midwife, services: { 'pregnancy-readiness': {} } }],
  },
  {
    id: 'birth elsewhere',
    from: 20,
    before: 40,
    sex: 'female',
    weight: 14,
    steps: [
      {
        day: 0,
        ...midwife,
        services: {
          'postpartum-registration': { birthplace: 'facility', midwives: 2, children: 1 },
          'mother-vitamin-a': { capsules: 2 },
        },
      },
      { day: 20, ...midwife, services: { 'postpartum-mood': {} } },
    ],
  },
  {
    id: 'teen',
    from: 10.5,
    before: 17,
    weight: 8,
    steps: [{ day: 0, ...nurse, services: { 'teen-interview': {} } }],
  },
]
