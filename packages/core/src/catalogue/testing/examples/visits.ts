import { postpartum } from '../../episodes/postpartum.ts'
import { tbTreatment } from '../../episodes/tb-treatment.ts'
import { type Example, type Examples, type Values, adult, pregnant, yearOld } from '../situation.ts'

const mother = (measured: Values): Example => ({
  ...adult(measured, 28),
  during: { episode: postpartum, days: 5 },
})
const treated = (measured: Values): Example => ({
  ...adult(measured),
  during: { episode: tbTreatment, days: 10 },
})
const newborn = (measured: Values): Example => ({ measured, ageMonths: 0 })
const asked = (
  of: (measured: Values) => Example,
  field: string,
  [good, bad]: readonly [string, string],
  whenTrue = good,
) => ({
  [good]: of({ [field]: whenTrue === good }),
  [bad]: of({ [field]: whenTrue !== good }),
})
const signs = (of: (measured: Values) => Example) =>
  asked(of, 'signs', ['none', 'present'], 'present')
const book = (of: (measured: Values) => Example) => asked(of, 'bookSeen', ['seen', 'not-seen'])
const contact = (of: (measured: Values) => Example) => asked(of, 'contactDone', ['done', 'missed'])
const tablet = (of: (measured: Values) => Example) =>
  asked(of, 'tabletTaken', ['taken', 'not-taken'])
const attendance = (of: (measured: Values) => Example) => ({
  elsewhere: of({ absence: 'elsewhere' }),
  obstacle: of({ absence: 'far' }),
  unwilling: of({ absence: 'unwilling' }),
})
const old = (measured: Values) => adult(measured, 70)
const teen = (measured: Values) => adult(measured, 14)
const ill = (measured: Values) => adult(measured)
const woman = (measured: Values) => pregnant(measured)
const child = (measured: Values) => yearOld(measured)

export const visitsExamples: Examples = {
  'visit-pregnant': {
    signs: signs(woman),
    contact: contact(woman),
    tablet: tablet(woman),
    book: book(woman),
  },
  'visit-postpartum': {
    signs: signs(mother),
    contact: contact(mother),
    tablet: tablet(mother),
    book: book(mother),
  },
  'visit-newborn': {
    signs: signs(newborn),
    contact: contact(newborn),
    care: {
      good: newborn({ only: true, keptWarm: true }),
      teach: newborn({ only: true, keptWarm: false }),
    },
    book: book(newborn),
  },
  'visit-child': {
    signs: signs(child),
    immunisation: asked(child, 'immunised', ['complete', 'behind']),
    attendance: attendance(child),
    book: book(child),
  },
  'visit-teen': {
    mood: asked(teen, 'mood', ['none', 'needed'], 'needed'),
    school: asked(teen, 'atSchool', ['goes', 'does-not-go']),
    attendance: attendance(teen),
  },
  'visit-chronic': {
    signs: signs(ill),
    drug: {
      taken: ill({ drugTaken: 'taken' }),
      'not-prescribed': ill({ drugTaken: 'not-prescribed' }),
      'not-taken': ill({ drugTaken: 'not-taken' }),
    },
    supply: asked(ill, 'drugLeft', ['enough', 'empty']),
    attendance: attendance(ill),
  },
  'visit-elderly': {
    signs: signs(old),
    attendance: attendance(old),
    family: asked(old, 'livesAlone', ['with-family', 'alone'], 'alone'),
  },
  'visit-tb': {
    signs: signs(treated),
    drug: {
      all: treated({ drug: 'all' }),
      'some-missed': treated({ drug: 'some-missed' }),
      stopped: treated({ drug: 'stopped' }),
    },
    sideEffects: asked(treated, 'sideEffects', ['none', 'present'], 'present'),
  },
  'home-visit': {
    result: {
      served: ill({ result: 'served' }),
      agreed: ill({ result: 'promised' }),
      'visit-again': ill({ result: 'refused' }),
      'correct-data': ill({ result: 'wrong-data' }),
    },
  },
}
