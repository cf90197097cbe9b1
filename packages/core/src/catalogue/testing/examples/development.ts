import { KPSP_AGES } from '../../../clinical/development.ts'
import type { Examples, Values } from '../situation.ts'

const at = (ageMonths: number) => (measured: Values) => ({ measured, ageMonths })
const [half, two, four] = [at(6), at(24), at(48)]
const care = { solids: true, vaccines: true, vitaminA: true }

export const developmentExamples: Examples = {
  'child-development': {
    checklist: {
      complete: two({ checklist: 'complete' }),
      incomplete: two({ checklist: 'incomplete' }),
    },
    kpsp: {
      fits: two({ kpsp: 9 }),
      doubtful: two({ kpsp: 7 }),
      'still-doubtful': { ...two({ kpsp: 8 }), earlier: [{ kpsp: 7 }] },
      deviating: two({ kpsp: 6 }),
    },
  },
  kpsp: {
    form: Object.fromEntries(KPSP_AGES.map((age) => [`form-${age}`, at(age)({})])),
    kpsp: {
      fits: two({ kpsp: 9 }),
      doubtful: two({ kpsp: 8 }),
      'still-doubtful': { ...two({ kpsp: 8 }), earlier: [{ kpsp: 7 }] },
      deviating: two({ kpsp: 6 }),
    },
  },
  'kpsp-repeat': {
    kpsp: {
      fits: two({ kpsp: 9 }),
      'still-doubtful': two({ kpsp: 8 }),
      deviating: two({ kpsp: 6 }),
    },
  },
  'hearing-check': { hearing: { good: two({ no: 0 }), 'to-check': two({ no: 1 }) } },
  'red-reflex-check': { eyes: { red: two({ redReflex: true }), white: two({ redReflex: false }) } },
  'vision-check': {
    sight: { good: four({ right: 5, left: 4 }), 'to-check': four({ right: 5, left: 3 }) },
  },
  'm-chat': {
    risk: { low: two({ points: 2 }), medium: two({ points: 7 }), high: two({ points: 8 }) },
  },
  'behaviour-questionnaire': {
    behaviour: { none: four({ yes: 0 }), some: four({ yes: 1 }), several: four({ yes: 2 }) },
  },
  'attention-questionnaire': {
    attention: { below: four({ points: 12 }), high: four({ points: 13 }) },
  },
  'six-month-care': {
    care: { complete: half(care), incomplete: half({ ...care, vaccines: false }) },
    kpsp: { fits: half({ kpsp: 9 }), doubtful: half({ kpsp: 7 }), deviating: half({ kpsp: 6 }) },
  },
}
