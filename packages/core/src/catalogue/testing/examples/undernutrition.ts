import { undernutritionCare } from '../../episodes/undernutrition-care.ts'
import type { Examples, Values } from '../situation.ts'

const year = (measured: Values) => ({ measured, ageMonths: 12 })
const treated = (measured: Values, days: number) => ({
  ...year(measured),
  during: { episode: undernutritionCare, days },
})

export const undernutritionExamples: Examples = {
  'nutrition-decision': {
    decision: {
      none: year({ decision: 'none' }),
      faltering: year({ decision: 'faltering' }),
      moderate: year({ decision: 'moderate' }),
      severe: year({ decision: 'severe', weight: 6 }),
    },
    hospital: {
      'not-needed': year({ decision: 'moderate' }),
      soon: year({ decision: 'none', stunted: true }),
      now: year({ decision: 'severe', weight: 3.9 }),
    },
  },
  'undernutrition-review': {
    response: {
      recovered: treated({ response: 'recovered' }, 60),
      improving: treated({ response: 'improving' }, 14),
      wait: treated({ response: 'not-improving' }, 6),
      hospital: treated({ response: 'not-improving' }, 7),
    },
  },
}
