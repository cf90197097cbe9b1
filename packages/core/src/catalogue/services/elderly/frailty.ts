import { days, years } from '../../../calendar/local-date.ts'
import { frailty as frailtyOf } from '../../../clinical/elderly-tools.ts'
import { defineService } from '../../define.ts'
import { tickedOn } from '../../needs/skilas-tick.ts'
import { text } from '../../observation.ts'
import { frailtyQuestions } from '../../observations/elderly-tools.ts'
import { frailtyScale } from '../../outcomes/elderly-tools.ts'

export const frailty = defineService({
  id: 'rapuh',
  label: text('Kerapuhan (RAPUH)', 'Frailty (RAPUH)'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, lansia: RAPUH, 0 tidak rapuh, 1-2 pra-rapuh, 3-5 rapuh; sesudah centang mobilitas atau malnutrisi dan 30 hari pilihan kami',
  station: 'serve',
  eligible: { from: years(60) },
  schedule: { kind: 'once', from: days(0), late: days(30) },
  settings: ['home', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: frailtyQuestions,
  outcomes: { frailty: frailtyScale },

  needed: (history) => tickedOn(history, ['mobility', 'nutrition']),
  classify: (measured) => ({ frailty: frailtyOf(measured) }),
})
