import { months } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { onlyBreastMilk } from '../../observations/child-feeding.ts'
import { breastMilkScale } from '../../outcomes/child-feeding.ts'

export const exclusiveBreastfeeding = defineService({
  id: 'exclusive-breastfeeding',
  label: text('Tanya ASI saja', 'Ask about breast milk only'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: ASI eksklusif 0-5 bulan; ditanya tiap kunjungan tentang sejak kemarin (latar, perlu dikonfirmasi)',
  station: 'ask',
  eligible: { before: months(6) },
  schedule: { kind: 'everyMonth' },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: { only: onlyBreastMilk },
  outcomes: { milk: breastMilkScale },

  classify({ only }) {
    if (only === undefined) return {}
    return { milk: only ? 'only' : 'not-only' }
  },
})
