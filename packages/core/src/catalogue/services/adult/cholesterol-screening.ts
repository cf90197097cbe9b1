import { years } from '../../../calendar/local-date.ts'
import { totalCholesterol } from '../../../clinical/lipids.ts'
import { defineService } from '../../define.ts'
import { cholesterolSince } from '../../needs/vessel-risk.ts'
import { text } from '../../observation.ts'
import { totalCholesterol as total } from '../../observations/blood.ts'
import { totalCholesterolScale } from '../../outcomes/lipids.ts'

export const cholesterolScreening = defineService({
  id: 'cholesterol-screening',
  label: text('Kolesterol', 'Cholesterol'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: lansia setahun sekali juga di Posyandu; penyandang hipertensi atau diabetes sejak 40 tahun; kartu Posyandu dewasa: bila ada strip (latar, perlu dikonfirmasi)',
  station: 'measure',
  eligible: { from: years(15) },
  schedule: { kind: 'every', span: years(1) },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: { total },
  outcomes: { total: totalCholesterolScale },
  needed: cholesterolSince,

  classify({ total }) {
    return { total: totalCholesterol(total) }
  },
})
