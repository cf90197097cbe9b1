import { doctor, kaderAtHome, monthly, nurse, type Journey } from './journey.ts'

/** Cough, treatment, and those who lived with a patient. */
export const tuberculosisJourneys: readonly Journey[] = [
  {
    id: 'tuberculosis',
    from: 15,
    before: 80,
    weight: 6,
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
          'tb-contact-investigation': { listed: 21, examined: 21 },
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
]
