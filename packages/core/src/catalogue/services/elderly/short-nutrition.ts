import { days, years } from '../../../calendar/local-date.ts'
import { shortNutrition as nutritionOf } from '../../../clinical/elderly-tools.ts'
import { defineService } from '../../define.ts'
import { tickedOn } from '../../needs/skilas-tick.ts'
import { text } from '../../observation.ts'
import { shortNutritionScore } from '../../observations/elderly-tools.ts'
import { shortNutritionScale } from '../../outcomes/elderly-tools.ts'

export const shortNutrition = defineService({
  id: 'mna-sf',
  label: text('Gizi lansia (MNA-SF)', 'Nutrition of the elderly (MNA-SF)'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, lansia: MNA-SF sesudah centang malnutrisi SKILAS; 12-14, 8-11, 0-7 (tanda di cetakan hilang); hanya skor; 30 hari pilihan kami',
  station: 'serve',
  eligible: { from: years(60) },
  schedule: { kind: 'once', from: days(0), late: days(30) },
  settings: ['home', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { score: shortNutritionScore },
  outcomes: { nutrition: shortNutritionScale },

  needed: (history) => tickedOn(history, ['nutrition']),
  classify: ({ score }) => ({ nutrition: nutritionOf(score) }),
})
