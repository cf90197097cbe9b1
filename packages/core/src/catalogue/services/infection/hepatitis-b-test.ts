import { defineService } from '../../define.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import { text } from '../../observation.ts'
import { hbsag } from '../../observations/infection.ts'
import { hepatitisBTestScale } from '../../outcomes/infection.ts'

export const hepatitisBTest = defineService({
  id: 'hepatitis-b-test',
  label: text('Tes hepatitis B di luar kehamilan', 'Hepatitis B test outside pregnancy'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: hepatitis B; siapa yang dites di luar kehamilan belum ditemukan, maka bila perlu; rujukan latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { notDuring: pregnancy },
  schedule: { kind: 'asNeeded' },
  settings: ['pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  sensitive: true,
  observes: { result: hbsag },
  outcomes: { result: hepatitisBTestScale },

  classify({ result }) {
    return { result }
  },
})
