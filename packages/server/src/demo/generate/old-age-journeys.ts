import { doctor, kaderAtHome, monthly, nurse, type Journey } from './journey.ts'

/** Frail, then cared for at home. */
export const oldAgeJourneys: readonly Journey[] = [
  {
    id: 'old age',
    from: 66,
    before: 100,
    weight: 10,
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
      {
        day: 9,
        ...doctor,
        services: { rapuh: {}, 'sarc-calf': {}, iadl: {}, 'elderly-arm-and-calf': {} },
      },
      { day: 12, ...nurse, services: { 'long-term-care-decision': { decision: 'start' } } },
      ...monthly([1, 2, 3, 4, 5, 6], kaderAtHome, { 'home-care-visit': { carer: 'family' } }),
    ],
  },
]
