import { type LocalDate, days, years } from '../../../calendar/local-date.ts'
import { airways } from '../../../clinical/tobacco.ts'
import { defineService } from '../../define.ts'
import type { History } from '../../history.ts'
import { lungRiskSince } from '../../needs/lung-risk.ts'
import { text } from '../../observation.ts'
import { breathRatio } from '../../observations/tobacco.ts'
import { airwaysScale } from '../../outcomes/tobacco.ts'

export const spirometry = defineService({
  id: 'spirometry',
  label: text('Tes tiup paru (spirometri)', 'Spirometry'),
  source:
    'KMK HK.01.07/MENKES/2015/2023 dan KMK 33/2025: sesudah PUMA 6 atau lebih; FEV1/FVC di bawah 0,70 sesudah bronkodilator',
  station: 'serve',
  eligible: { from: years(15) },
  schedule: { kind: 'once', from: days(0), late: days(30) },
  settings: ['puskesmas', 'hospital'],
  givenBy: ['nurse', 'doctor'],
  observes: { ratio: breathRatio },
  outcomes: { airways: airwaysScale },

  needed: (history: History): LocalDate | undefined => lungRiskSince(history),
  classify({ ratio }) {
    return { airways: airways(ratio) }
  },
})
