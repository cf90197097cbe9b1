import { days, months } from '../../../calendar/local-date.ts'
import { heelResultClass } from '../../../clinical/heel-blood.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { heelResult, thyrotropin } from '../../observations/newborn.ts'
import { heelResultScale } from '../../outcomes/newborn.ts'
import { heelBloodScreening } from './heel-blood-screening.ts'

export const heelBloodResult = defineService({
  id: 'heel-blood-result',
  label: text('Hasil darah tumit (SHK)', 'Heel blood result (SHK)'),
  source:
    'KMK HK.01.07/MENKES/33/2025: skrining hipotiroid kongenital, G6PD dan adrenal bayi baru lahir; TSH 20 mIU/L serta tenggat 7 dan 14 hari latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { before: months(6) },
  schedule: { kind: 'once', from: days(7), late: days(14) },
  settings: ['home', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { result: heelResult, thyrotropin: { ...thyrotropin, optional: true } },
  outcomes: { result: heelResultScale },

  needed: (history) => history.given(heelBloodScreening).at(-1)?.on,

  classify(measured) {
    return { result: heelResultClass(measured) }
  },
})
