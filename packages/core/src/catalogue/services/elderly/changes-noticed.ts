import { days, years } from '../../../calendar/local-date.ts'
import { changesNoticed as changesOf } from '../../../clinical/elderly-tools.ts'
import { defineService } from '../../define.ts'
import { tickedOn } from '../../needs/skilas-tick.ts'
import { text } from '../../observation.ts'
import { changesScore } from '../../observations/elderly-tools.ts'
import { changesScale } from '../../outcomes/elderly-tools.ts'

export const changesNoticed = defineService({
  id: 'ad8',
  label: text('Perubahan yang dilihat keluarga (AD8)', 'Changes the family notices (AD8)'),
  source:
    'KMK HK.01.07/MENKES/84/2026 (bacaan kedua): AD-8 bersama Mini-Cog; 2 atau lebih latar, perlu dikonfirmasi; hanya skor; 30 hari pilihan kami',
  station: 'serve',
  eligible: { from: years(60) },
  schedule: { kind: 'once', from: days(0), late: days(30) },
  settings: ['home', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { score: changesScore },
  outcomes: { memory: changesScale },

  needed: (history) => tickedOn(history, ['cognition']),
  classify: ({ score }) => ({ memory: changesOf(score) }),
})
