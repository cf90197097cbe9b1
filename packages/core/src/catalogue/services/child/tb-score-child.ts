import { years } from '../../../calendar/local-date.ts'
import { tbScoreClass } from '../../../clinical/child-tb.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import * as found from '../../observations/child-tb.ts'
import { tbScoreScale } from '../../outcomes/child-tb.ts'

export const tbScoreChild = defineService({
  id: 'tb-score-child',
  label: text('Skor TBC anak', 'TB score of a child'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, TBC anak: skor 6 atau lebih; balita dengan skor 5 dan gejala meragukan ke rumah sakit; tanda "<" hilang di naskah digital',
  station: 'serve',
  eligible: { before: years(15) },
  schedule: { kind: 'asNeeded' },
  settings: ['pustu', 'puskesmas', 'hospital'],
  givenBy: ['nurse', 'doctor'],
  observes: {
    contact: found.scoredContact,
    tuberculin: { ...found.tuberculin, optional: true },
    nutrition: found.scoredNutrition,
    fever: found.longFever,
    cough: found.longCough,
    nodes: found.nodes,
    bones: found.bones,
    xray: { ...found.xray, optional: true },
  },
  outcomes: { score: tbScoreScale },

  classify(measured, { ageMonths }) {
    return { score: tbScoreClass(measured, ageMonths) }
  },
})
