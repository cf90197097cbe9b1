import { days, years } from '../../../calendar/local-date.ts'
import { mentalTest as mentalTestOf } from '../../../clinical/elderly-tools.ts'
import { defineService } from '../../define.ts'
import { tickedOn } from '../../needs/skilas-tick.ts'
import { text } from '../../observation.ts'
import { mentalTestScore } from '../../observations/elderly-tools.ts'
import { mentalTestScale } from '../../outcomes/elderly-tools.ts'

export const mentalTest = defineService({
  id: 'abbreviated-mental-test',
  label: text('Daya ingat (AMT)', 'Mental test (AMT)'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, lansia: AMT sesudah centang kognitif SKILAS, 8-10 normal, 4-7 sedang, 0-3 berat; 30 hari pilihan kami',
  station: 'serve',
  eligible: { from: years(60) },
  schedule: { kind: 'once', from: days(0), late: days(30) },
  settings: ['home', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { score: mentalTestScore },
  outcomes: { memory: mentalTestScale },

  needed: (history) => tickedOn(history, ['cognition']),
  classify: ({ score }) => ({ memory: mentalTestOf(score) }),
})
