import { days } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import { text } from '../../observation.ts'
import { teethFound } from '../../observations/antenatal-laboratory.ts'
import { teethScale } from '../../outcomes/antenatal-laboratory.ts'

export const antenatalDental = defineService({
  id: 'antenatal-dental',
  label: text('Periksa gigi ibu hamil', 'Dental check in pregnancy'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: dokter gigi paling sedikit sekali di trimester 1; yang terlambat tetap diminta (pilihan kami)',
  station: 'serve',
  eligible: { sex: 'female', during: pregnancy },
  schedule: { kind: 'once', from: days(0), late: days(85) },
  settings: ['puskesmas', 'hospital'],
  givenBy: ['nurse', 'doctor'],
  observes: { teeth: teethFound },
  outcomes: { teeth: teethScale },

  classify: ({ teeth }) => ({ teeth }),
})
