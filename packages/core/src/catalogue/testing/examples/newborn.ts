import type { Examples, Values } from '../situation.ts'

const baby = (measured: Values, ageMonths = 0) => ({ measured, ageMonths })
const aged = (ageDays: number, measured: Values = {}) => ({
  measured,
  ageMonths: 0,
  known: { words: `umur ${ageDays} hari`, history: { ageDays } },
})
const essentials = { earlyBreastfeeding: 'done', vitaminK: true, eyeOintment: true }
const colours = {
  green: baby({ temperature: 36.5, breaths: 59 }),
  yellow: aged(5, { jaundice: 'body' }),
  red: baby({ temperature: 37.6 }),
}

export const newbornExamples: Examples = {
  'newborn-essential-care': {
    birthWeight: {
      normal: baby({ birthWeight: 2500 }),
      large: baby({ birthWeight: 4001 }),
      low: baby({ birthWeight: 2499 }),
      'low-below-2000': baby({ birthWeight: 1999 }),
      'very-low': baby({ birthWeight: 1499 }),
      'extremely-low': baby({ birthWeight: 999 }),
    },
    essentials: {
      complete: baby(essentials),
      'late-breastfeeding': baby({ ...essentials, earlyBreastfeeding: 'not-done' }),
      incomplete: baby({ ...essentials, vitaminK: false }),
    },
  },
  'neonatal-visit': { baby: colours },
  'low-birth-weight-follow-up': {
    weight: {
      'above-2500': baby({ weight: 2.51 }, 1),
      'below-2500': baby({ weight: 2.5 }, 1),
      'below-2000': baby({ weight: 1.99 }, 1),
    },
    baby: {
      green: baby({ temperature: 36.5 }),
      yellow: baby({ temperature: 37.5 }),
      red: baby({ doesNotFeed: true }),
    },
  },
  'heel-blood-screening': {
    timing: { ideal: aged(2), early: aged(1), late: aged(4) },
  },
  'heel-blood-result': {
    result: {
      normal: baby({ result: 'normal', thyrotropin: 19.9 }),
      again: baby({ result: 'bad-sample' }),
      abnormal: baby({ result: 'high', thyrotropin: 20 }),
    },
  },
  'critical-heart-screening': {
    oxygen: {
      pass: baby({ hand: 98, foot: 95 }),
      repeat: baby({ hand: 97, foot: 93 }),
      'refer-doubtful': baby({ hand: 97, foot: 93, nth: 3 }),
      'refer-low': baby({ hand: 97, foot: 89 }),
    },
  },
  'kia-book': {
    book: { owned: baby({ owned: true }), none: baby({ owned: false }) },
  },
}
