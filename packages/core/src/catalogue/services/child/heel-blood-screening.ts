import { days } from '../../../calendar/local-date.ts'
import { heelTiming } from '../../../clinical/heel-blood.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { heelSample } from '../../observations/newborn.ts'
import { heelTimingScale } from '../../outcomes/newborn.ts'

export const heelBloodScreening = defineService({
  id: 'heel-blood-screening',
  label: text('Ambil darah tumit (SHK)', 'Heel blood sample (SHK)'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: SHK idealnya umur 48-72 jam; KMK HK.01.07/MENKES/33/2025: sejak 24 jam; ditutup hari ke-29, latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { from: days(1), before: days(29) },
  schedule: { kind: 'once', from: days(2), late: days(4) },
  settings: ['home', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { sample: heelSample },
  outcomes: { timing: heelTimingScale },

  classify(_, { ageDays }) {
    return ageDays < 0 ? {} : { timing: heelTiming(ageDays) }
  },
})
