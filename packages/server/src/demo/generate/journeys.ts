import type { Setting } from '@jejaring/core/catalogue/define'
import type { Answers } from '@jejaring/core/catalogue/observation'
import type { Sex } from '@jejaring/core/person/person'

export type Giver = 'kader' | 'midwife' | 'nurse' | 'doctor'
export interface Step {
  /** Days after the first step. */
  readonly day: number
  readonly by: Giver
  readonly at: Setting
  /** By service, what is not left to the plain rule. */
  readonly services: Readonly<Record<string, Answers>>
}
/** What some people go through, one step after the other; who gets lost on the way is not seen again. */
export interface Journey {
  readonly id: string
  /** Years of age on the first day, half-open. */
  readonly from: number
  readonly before: number
  readonly sex?: Sex
  /** Counted from birth: told of those born within the history. */
  readonly sinceBirth?: true
  /** How many take it, compared with the others. */
  readonly weight: number
  readonly steps: readonly Step[]
}

const monthly = (
  months: readonly number[],
  step: Omit<Step, 'day' | 'services'>,
  services: Step['services'],
): readonly Step[] => months.map((month) => ({ ...step, day: month * 30 + 4, services }))

const kaderAtHome = { by: 'kader', at: 'home' } as const
const doctor = { by: 'doctor', at: 'puskesmas' } as const
const nurse = { by: 'nurse', at: 'pustu' } as const
const midwife = { by: 'midwife', at: 'pustu' } as const
const atSchool = { by: 'nurse', at: 'school' } as const

export const journeys: readonly Journey[] = [
  {
    id: 'tuberculosis',
    from: 15,
    before: 80,
    weight: 4,
    steps: [
      {
        day: 0,
        ...kaderAtHome,
        services: { 'tb-symptoms-adult': { cough: 'two-weeks-or-more', weightLoss: true } },
      },
      {
        day: 4,
        ...doctor,
        services: {
          'tb-workup': { examined: true, test: 'tcm', result: 'positive', taught: true },
        },
      },
      {
        day: 6,
        ...doctor,
        services: {
          'tb-treatment-start': {
            type: 'sensitive',
            site: 'lung',
            confirmation: 'bacteriological',
          },
          'hiv-test': { r1: 'non-reactive', taught: true },
        },
      },
      {
        day: 9,
        ...kaderAtHome,
        services: {
          'treatment-observer': { observer: 'family' },
          'tb-contact-investigation': { listed: 3, examined: 3 },
        },
      },
      { day: 10, ...nurse, services: { 'tb-glucose': { glucose: 112 } } },
      { day: 16, ...kaderAtHome, services: { 'visit-tb': { drug: 'all', sideEffects: false } } },
      ...monthly([1, 2, 3, 4, 5], nurse, { 'tb-control': { drug: 'all', sideEffects: false } }),
      { day: 66, ...nurse, services: { 'tb-sputum': { result: 'negative' } } },
      { day: 156, ...nurse, services: { 'tb-sputum': { result: 'negative' } } },
      { day: 190, ...doctor, services: { 'tb-treatment-outcome': { outcome: 'cured' } } },
    ],
  },
  {
    id: 'suspected tuberculosis',
    from: 15,
    before: 85,
    weight: 8,
    steps: [
      {
        day: 0,
        ...kaderAtHome,
        services: { 'tb-symptoms-adult': { cough: 'two-weeks-or-more' } },
      },
      {
        day: 5,
        ...doctor,
        services: {
          'tb-workup': { examined: true, test: 'tcm', result: 'negative', taught: true },
        },
      },
    ],
  },
  {
    id: 'contact of a patient',
    from: 5,
    before: 70,
    weight: 4,
    steps: [
      { day: 0, ...kaderAtHome, services: { 'tb-contact-listing': { kind: 'household' } } },
      { day: 5, ...doctor, services: { 'tb-contact-result': { result: 'preventive' } } },
      { day: 9, ...doctor, services: { 'tpt-start': { regimen: '3hp' } } },
      ...monthly([1, 2], kaderAtHome, { 'tpt-pickup': { drug: 'all', sideEffects: false } }),
      { day: 102, ...nurse, services: { 'tpt-outcome': { outcome: 'completed' } } },
      { day: 185, ...kaderAtHome, services: { 'tb-contact-follow-up': { symptoms: false } } },
    ],
  },
  {
    id: 'old age',
    from: 66,
    before: 100,
    weight: 5,
    steps: [
      {
        day: 0,
        ...kaderAtHome,
        services: {
          skilas: {
            wrongDateOrPlace: true,
            forgetsWord: true,
            cannotRise: true,
            lostWeight: true,
            sad: true,
            littleInterest: true,
          },
          'daily-living': {
            bowels: 'sometimes',
            bladder: 'incontinent',
            toilet: 'helped',
            transfer: 'much-help',
            walking: 'wheelchair',
            dressing: 'helped',
            stairs: 'unable',
            bathing: 'helped',
          },
        },
      },
      {
        day: 8,
        ...doctor,
        services: {
          'mini-cog': {},
          'abbreviated-mental-test': {},
          ad8: {},
          'physical-performance': {},
          'mna-sf': {},
          'gds-4': {},
          'gds-15': {},
        },
      },
      { day: 9, ...doctor, services: { rapuh: {}, 'sarc-calf': {}, iadl: {} } },
      { day: 12, ...nurse, services: { 'long-term-care-decision': { decision: 'start' } } },
      ...monthly([1, 2, 3, 4, 5, 6], kaderAtHome, { 'home-care-visit': { carer: 'family' } }),
    ],
  },
  {
    id: 'severe mental disorder',
    from: 17,
    before: 60,
    weight: 4,
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
    id: 'risk of HIV',
    from: 18,
    before: 50,
    weight: 4,
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
    weight: 1,
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
    weight: 3,
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
    id: 'vaccines at school, class 1',
    from: 6.6,
    before: 8,
    weight: 6,
    steps: [
      { day: 0, ...atSchool, services: { 'mr-school': {} } },
      { day: 85, ...atSchool, services: { 'dt-school': {} } },
    ],
  },
  {
    id: 'vaccines at school, later classes',
    from: 7.6,
    before: 13,
    sex: 'female',
    weight: 6,
    steps: [
      { day: 0, ...atSchool, services: { 'td-school': {} } },
      { day: 14, ...atSchool, services: { hpv: {} } },
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
    id: 'birth elsewhere',
    from: 20,
    before: 40,
    sex: 'female',
    weight: 1,
    steps: [
      {
        day: 0,
        ...midwife,
        services: {
          'postpartum-registration': { birthplace: 'facility', midwives: 2, children: 1 },
          'mother-vitamin-a': { capsules: 2 },
        },
      },
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
    id: 'slow development',
    from: 0.8,
    before: 4.5,
    weight: 3,
    steps: [
      { day: 0, ...midwife, services: { kpsp: { kpsp: 7 } } },
      { day: 15, ...midwife, services: { 'kpsp-repeat': { kpsp: 9 } } },
    ],
  },
  {
    id: 'undernutrition',
    from: 0.6,
    before: 4.5,
    weight: 4,
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
    id: 'mother with hepatitis B',
    from: 0,
    before: 1,
    weight: 4,
    sinceBirth: true,
    steps: [
      { day: 0, ...doctor, services: { 'hepatitis-b-exposed-baby': { hbig: 'within-a-day' } } },
      { day: 290, ...doctor, services: { 'hepatitis-b-baby-test': { result: 'non-reactive' } } },
    ],
  },
  {
    id: 'overweight at school',
    from: 9,
    before: 14.5,
    weight: 4,
    steps: [{ day: 0, ...atSchool, services: { 'school-glucose': {}, 'school-mind': {} } }],
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
    id: 'bowel',
    from: 46,
    before: 75,
    weight: 3,
    steps: [
      { day: 0, ...doctor, services: { 'bowel-cancer-risk': { family: true } } },
      { day: 6, ...doctor, services: { 'bowel-test': { blood: 'negative' } } },
    ],
  },
  {
    id: 'wish for a child',
    from: 20,
    before: 38,
    sex: 'female',
    weight: 4,
    steps: [{ day: 0, ...midwife, services: { 'pregnancy-readiness': {} } }],
  },
]
