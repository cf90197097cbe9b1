import { months } from '../../../calendar/local-date.ts'
import { hospitalForNutrition } from '../../../clinical/undernutrition.ts'
import { defineService } from '../../define.ts'
import { lastDevelopmentFits } from '../../development-checks.ts'
import { undernutritionCare } from '../../episodes/undernutrition-care.ts'
import { text } from '../../observation.ts'
import { bodyWeight } from '../../observations/body.ts'
import * as seen from '../../observations/undernutrition.ts'
import { hospitalForNutritionScale, nutritionDecisionScale } from '../../outcomes/undernutrition.ts'

export const nutritionDecision = defineService({
  id: 'nutrition-decision',
  label: text('Penetapan masalah gizi anak', 'Decision on a child’s nutrition'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: ke rumah sakit bila stunting, red flag, gizi buruk < 6 bulan, < 4 kg atau dengan komplikasi, perkembangan meragukan atau menyimpang; KMK HK.01.07/MENKES/33/2025: weight faltering dan gizi kurang dirawat',
  station: 'serve',
  eligible: { before: months(60) },
  schedule: { kind: 'asNeeded' },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: {
    decision: seen.nutritionDecision,
    weight: { ...bodyWeight, plausible: [0.5, 40], usual: [2, 25], optional: true },
    stunted: seen.confirmedStunted,
    redFlag: seen.redFlag,
    complication: seen.complication,
  },
  outcomes: { decision: nutritionDecisionScale, hospital: hospitalForNutritionScale },
  opens: {
    episode: undernutritionCare,
    anchor: ({ decision }, on) => (decision === undefined || decision === 'none' ? undefined : on),
  },
  closes: {
    episode: undernutritionCare,
    day: ({ decision }, on) => (decision === 'none' ? on : undefined),
  },

  classify(measured, context) {
    const fits = lastDevelopmentFits(context)
    return {
      decision: measured.decision,
      hospital: hospitalForNutrition(measured, context.ageMonths, fits),
    }
  },
})
