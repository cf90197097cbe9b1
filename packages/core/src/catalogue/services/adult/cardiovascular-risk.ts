import { years } from '../../../calendar/local-date.ts'
import { vesselRisk as classOf } from '../../../clinical/cancer-risk.ts'
import { defineService } from '../../define.ts'
import { underCareFromForty } from '../../needs/vessel-risk.ts'
import { text } from '../../observation.ts'
import { vesselRisk } from '../../observations/cancer.ts'
import { vesselRiskScale } from '../../outcomes/cancer.ts'

export const cardiovascularRisk = defineService({
  id: 'cardiovascular-risk',
  label: text('Risiko jantung dan pembuluh darah', 'Risk of heart and vessels'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, skrining stroke dan jantung: penyandang hipertensi atau diabetes sejak 40 tahun, tabel prediksi risiko PTM, setahun sekali; batas warna latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { from: years(15) },
  schedule: { kind: 'every', span: years(1) },
  settings: ['pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { risk: vesselRisk },
  outcomes: { risk: vesselRiskScale },
  needed: underCareFromForty,

  classify({ risk }) {
    return { risk: classOf(risk) }
  },
})
