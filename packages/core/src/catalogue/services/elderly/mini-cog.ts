import { days, years } from '../../../calendar/local-date.ts'
import { miniCog as miniCogOf } from '../../../clinical/elderly-tools.ts'
import { defineService } from '../../define.ts'
import { tickedOn } from '../../needs/skilas-tick.ts'
import { text } from '../../observation.ts'
import { clockDrawn, wordsRecalled } from '../../observations/elderly-tools.ts'
import { miniCogScale } from '../../outcomes/elderly-tools.ts'

export const miniCog = defineService({
  id: 'mini-cog',
  label: text('Ingatan (Mini-Cog)', 'Memory (Mini-Cog)'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, lansia: Mini-Cog sesudah centang kognitif SKILAS, 0-2 mungkin gangguan; hanya skor, butirnya milik penciptanya; 30 hari pilihan kami',
  station: 'serve',
  eligible: { from: years(60) },
  schedule: { kind: 'once', from: days(0), late: days(30) },
  settings: ['home', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { recall: wordsRecalled, clock: clockDrawn },
  outcomes: { memory: miniCogScale },

  needed: (history) => tickedOn(history, ['cognition']),
  classify: ({ recall, clock }) => ({ memory: miniCogOf(recall, clock) }),
})
