import { years } from '../../../calendar/local-date.ts'
import { anySign } from '../../../clinical/any-sign.ts'
import { defineService } from '../../define.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import { text } from '../../observation.ts'
import { breastFindings } from '../../observations/cancer.ts'
import { breastScale } from '../../outcomes/cancer.ts'

export const breastExamination = defineService({
  id: 'breast-examination',
  label: text('Pemeriksaan payudara (SADANIS)', 'Clinical breast examination'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, skrining kanker payudara: perempuan di atas 15 tahun, SADANIS tiga tahun sekali, SADARI tiap bulan; KMK 33/2025: bukan untuk ibu hamil',
  station: 'serve',
  eligible: { from: years(15), sex: 'female', notDuring: pregnancy },
  schedule: { kind: 'every', span: years(3) },
  settings: ['pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: breastFindings,
  outcomes: { breasts: breastScale },

  classify(findings) {
    return { breasts: anySign(findings, 3) }
  },
})
