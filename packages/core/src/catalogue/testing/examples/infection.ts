import { malariaTreatment } from '../../episodes/malaria-treatment.ts'
import { tbContact } from '../../episodes/tb-contact.ts'
import { tbPrevention } from '../../episodes/tb-prevention.ts'
import { tbTreatment } from '../../episodes/tb-treatment.ts'
import type { Episode } from '../../define.ts'
import { type Example, type Examples, type Values, adult, glucose } from '../situation.ts'

const within =
  (episode: Episode, days = 30) =>
  (measured: Values): Example => ({ measured, ageMonths: 12 * 40, during: { episode, days } })
const treated = within(tbTreatment)
const contact = within(tbContact)
const prevented = within(tbPrevention)

const well = {
  cough: 'none',
  weightLoss: false,
  fever: false,
  nightSweats: false,
  closeContact: false,
  risk: false,
}
const drug = (inCare: (measured: Values) => Example) => ({
  drug: {
    all: inCare({ drug: 'all' }),
    'some-missed': inCare({ drug: 'some-missed' }),
    stopped: inCare({ drug: 'stopped' }),
  },
  sideEffects: {
    none: inCare({ sideEffects: false }),
    present: inCare({ sideEffects: true }),
  },
})

export const infectionExamples: Examples = {
  'tb-symptoms-adult': {
    symptoms: {
      none: adult(well),
      contact: adult({ ...well, closeContact: true }),
      present: adult({ ...well, cough: 'under-two-weeks' }),
    },
    presumption: {
      'not-presumed': adult({ ...well, cough: 'under-two-weeks' }),
      presumed: adult({ ...well, cough: 'two-weeks-or-more' }),
    },
    risk: { usual: adult(well), raised: adult({ ...well, risk: true }) },
  },
  'tb-workup': {
    test: {
      negative: adult({ test: 'tcm', result: 'negative' }),
      pending: adult({ test: 'tcm', result: 'pending' }),
      invalid: adult({ test: 'tcm', result: 'invalid' }),
      'learn-resistance': adult({ test: 'bta', result: 'positive' }),
      positive: adult({ test: 'tcm', result: 'positive' }),
      resistant: adult({ test: 'tcm', result: 'rifampicin-resistant' }),
    },
  },
  'tb-treatment-start': {
    started: {
      sensitive: adult({ type: 'sensitive' }),
      resistant: adult({ type: 'resistant' }),
    },
  },
  'treatment-observer': {
    observer: {
      ready: treated({ observer: 'family', taught: true }),
      untaught: treated({ observer: 'family', taught: false }),
      none: treated({ observer: 'none' }),
    },
  },
  'tb-control': drug(treated),
  'tb-sputum': {
    sputum: {
      converted: within(tbTreatment, 60)({ result: 'negative' }),
      'early-positive': within(tbTreatment, 60)({ result: 'positive' }),
      'late-positive': within(tbTreatment, 150)({ result: 'positive' }),
    },
  },
  'tb-glucose': glucose(12 * 30),
  'tb-contact-investigation': {
    investigation: {
      complete: treated({ listed: 20, examined: 20 }),
      'too-few': treated({ listed: 19, examined: 19 }),
      'not-all-examined': treated({ listed: 20, examined: 19 }),
    },
  },
  'tb-treatment-outcome': {
    outcome: {
      cured: treated({ outcome: 'cured' }),
      completed: treated({ outcome: 'completed' }),
      'not-evaluated': treated({ outcome: 'not-evaluated' }),
      lost: treated({ outcome: 'lost' }),
      failed: treated({ outcome: 'failed' }),
      died: treated({ outcome: 'died' }),
    },
  },
  'tb-contact-listing': {
    contact: { household: adult({ kind: 'household' }), close: adult({ kind: 'close' }) },
  },
  'tb-contact-result': {
    result: {
      'not-eligible': contact({ result: 'not-eligible' }),
      preventive: contact({ result: 'preventive' }),
      presumed: contact({ result: 'presumed' }),
      treatment: contact({ result: 'treatment' }),
    },
  },
  'tb-contact-follow-up': {
    symptoms: { none: contact({ symptoms: false }), present: contact({ symptoms: true }) },
  },
  'tpt-start': { started: { started: adult({ regimen: '3hp' }) } },
  'tpt-pickup': drug(prevented),
  'tpt-outcome': {
    outcome: {
      completed: prevented({ outcome: 'completed' }),
      other: prevented({ outcome: 'other' }),
      stopped: prevented({ outcome: 'stopped' }),
      lost: prevented({ outcome: 'lost' }),
      ill: prevented({ outcome: 'ill' }),
    },
  },
  'hiv-risk-group': {
    yearly: { no: adult({ group: 'none' }), yes: adult({ group: 'other' }) },
  },
  'hiv-test': {
    result: {
      negative: adult({ r1: 'non-reactive' }),
      window: adult({ r1: 'non-reactive', recentRisk: true }),
      incomplete: adult({ r1: 'reactive' }),
      inconclusive: adult({ r1: 'reactive', r2: 'non-reactive' }),
      positive: adult({ r1: 'reactive', r2: 'reactive', r3: 'reactive' }),
    },
  },
  'syphilis-test': {
    result: {
      'non-reactive': adult({ result: 'non-reactive' }),
      reactive: adult({ result: 'reactive' }),
    },
  },
  'syphilis-treatment': {
    treatment: {
      complete: adult({ doses: 1, partner: true }),
      'partner-missing': adult({ doses: 1, partner: false }),
      untreated: adult({ doses: 0 }),
    },
  },
  'hepatitis-b-test': {
    result: {
      'non-reactive': adult({ result: 'non-reactive' }),
      reactive: adult({ result: 'reactive' }),
    },
  },
  'hepatitis-b-exposed-baby': {
    hbig: {
      'in-time': { measured: { hbig: 'within-a-day' }, ageMonths: 0 },
      late: { measured: { hbig: 'later' }, ageMonths: 0 },
      'not-given': { measured: { hbig: 'no' }, ageMonths: 0 },
    },
  },
  'hepatitis-b-baby-test': {
    result: {
      'non-reactive': { measured: { result: 'non-reactive' }, ageMonths: 9 },
      reactive: { measured: { result: 'reactive' }, ageMonths: 9 },
    },
  },
  'malaria-questions': {
    suspicion: {
      none: adult({ fever: true, travelled: false }),
      suspected: adult({ fever: true, travelled: true }),
    },
  },
  'malaria-test': {
    result: { negative: adult({ result: 'negative' }), positive: adult({ result: 'vivax' }) },
  },
  'malaria-follow-up': {
    drug: {
      taken: within(malariaTreatment, 3)({ taken: true, fever: false }),
      'not-taken': within(malariaTreatment, 3)({ taken: false, fever: false }),
      'still-ill': within(malariaTreatment, 3)({ taken: true, fever: true }),
    },
  },
  'outbreak-signs': {
    report: {
      none: adult({ sign: 'none' }),
      today: adult({ sign: 'diarrhoea' }),
      now: adult({ sign: 'limp-limb' }),
    },
  },
  'disease-notice': {
    notice: {
      weekly: adult({ disease: 'a-acute-diarrhoea' }),
      'at-once': adult({ disease: 'k-measles' }),
    },
  },
}
