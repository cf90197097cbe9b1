import { addMonths, days, months } from '../../../calendar/local-date.ts'
import { openEpisode } from '../../course.ts'
import { defineService } from '../../define.ts'
import { hepatitisBExposure } from '../../episodes/hepatitis-b-exposure.ts'
import { text } from '../../observation.ts'
import { hbsag } from '../../observations/infection.ts'
import { hepatitisBTestScale } from '../../outcomes/infection.ts'

export const hepatitisBBabyTest = defineService({
  id: 'hepatitis-b-baby-test',
  label: text('Tes HBsAg bayi umur 9-12 bulan', 'HBsAg of the baby at 9 to 12 months'),
  source:
    'Permenkes 52/2017, kini Permenkes 3/2026 (bacaan kedua): tes umur 9-12 bulan (latar, perlu dikonfirmasi)',
  station: 'serve',
  eligible: { from: months(9), during: hepatitisBExposure },
  schedule: { kind: 'once', from: days(0), late: months(3) },
  settings: ['puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  sensitive: true,
  observes: { result: hbsag },
  outcomes: { result: hepatitisBTestScale },
  closes: { episode: hepatitisBExposure, day: ({ result }, on) => result && on },

  needed(history) {
    return openEpisode(history, hepatitisBExposure) && addMonths(history.birthDate, 9)
  },
  classify({ result }) {
    return { result }
  },
})
