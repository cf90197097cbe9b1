import { days, years } from '../../../calendar/local-date.ts'
import { householdTasks as tasksOf } from '../../../clinical/elderly-tools.ts'
import { defineService } from '../../define.ts'
import { tickedOn } from '../../needs/skilas-tick.ts'
import { text } from '../../observation.ts'
import { householdTasksScore } from '../../observations/elderly-tools.ts'
import { householdTasksScale } from '../../outcomes/elderly-tools.ts'

export const householdTasks = defineService({
  id: 'iadl',
  label: text('Kegiatan rumah tangga (IADL)', 'Household tasks (IADL)'),
  source:
    'KMK HK.01.07/MENKES/84/2026 (bacaan kedua): IADL Lawton untuk lansia; batas 8 latar, perlu dikonfirmasi; hanya skor; sesudah centang kognitif atau mobilitas dan 30 hari pilihan kami',
  station: 'serve',
  eligible: { from: years(60) },
  schedule: { kind: 'once', from: days(0), late: days(30) },
  settings: ['home', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { score: householdTasksScore },
  outcomes: { tasks: householdTasksScale },

  needed: (history) => tickedOn(history, ['cognition', 'mobility']),
  classify: ({ score }) => ({ tasks: tasksOf(score) }),
})
