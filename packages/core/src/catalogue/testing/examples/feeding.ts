import type { Examples, Values } from '../situation.ts'

const at = (ageMonths: number) => (measured: Values) => ({
  measured,
  ageMonths,
  sex: 'male' as const,
})
const [young, year, five, six] = [at(3), at(12), at(60), at(66)]

export const feedingExamples: Examples = {
  'exclusive-breastfeeding': {
    milk: { only: young({ only: true }), 'not-only': young({ only: false }) },
  },
  'complementary-food': {
    solids: {
      'with-animal-food': year({ eats: true, animalFood: true }),
      'no-animal-food': year({ eats: true, animalFood: false }),
      'not-begun': year({ eats: false }),
    },
  },
  deworming: {
    tablet: {
      given: year({ ill: false, tablet: 'half' }),
      'wrong-dose': year({ ill: false, tablet: 'whole' }),
      ill: year({ ill: true }),
    },
  },
  'supplementary-food': {
    food: {
      finished: year({ food: 'finished' }),
      'not-finished': year({ food: 'not-finished' }),
      'not-given': year({ food: 'not-given' }),
    },
  },
  'preschool-growth': {
    bodyMassForAge: {
      normal: six({ weight: 19, height: 112 }),
      'risk-of-overweight': five({ weight: 21, height: 110 }),
      overweight: six({ weight: 22, height: 112 }),
      obese: six({ weight: 25, height: 112 }),
      wasted: six({ weight: 15.5, height: 112 }),
      'severely-wasted': six({ weight: 14.5, height: 112 }),
    },
  },
}
