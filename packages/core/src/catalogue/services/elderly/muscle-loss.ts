import { days, years } from '../../../calendar/local-date.ts'
import { muscleLoss as muscleOf } from '../../../clinical/elderly-tools.ts'
import { defineService } from '../../define.ts'
import { tickedOn } from '../../needs/skilas-tick.ts'
import { text } from '../../observation.ts'
import { calf } from '../../observations/body.ts'
import { muscleScore } from '../../observations/elderly-tools.ts'
import { muscleScale } from '../../outcomes/elderly-tools.ts'

export const muscleLoss = defineService({
  id: 'sarc-calf',
  label: text('Otot (SARC-CalF)', 'Muscle (SARC-CalF)'),
  source:
    'KMK HK.01.07/MENKES/84/2026 (bacaan kedua): SARC-CalF; 11 atau lebih, betis 34 dan 33 cm latar, perlu dikonfirmasi; sesudah centang mobilitas atau malnutrisi dan 30 hari pilihan kami',
  station: 'serve',
  eligible: { from: years(60) },
  schedule: { kind: 'once', from: days(0), late: days(30) },
  settings: ['home', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { score: muscleScore, calf },
  outcomes: { muscle: muscleScale },

  needed: (history) => tickedOn(history, ['mobility', 'nutrition']),
  classify: ({ score, calf }, { sex }) => ({ muscle: muscleOf(score, calf, sex) }),
})
