import { years } from '../../../calendar/local-date.ts'
import { anySign } from '../../../clinical/any-sign.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { lensLeft, lensRight } from '../../observations/senses.ts'
import { cataractScale } from '../../outcomes/senses.ts'

export const cataractCheck = defineService({
  id: 'cataract-check',
  label: text('Pemeriksaan katarak', 'Cataract check'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, skrining penglihatan: katarak di atas 40 tahun; CKG 40-59 tahun dan lansia, setahun sekali',
  station: 'serve',
  eligible: { from: years(40) },
  schedule: { kind: 'every', span: years(1) },
  settings: ['posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { right: lensRight, left: lensLeft },
  outcomes: { lens: cataractScale },

  classify(lenses) {
    return { lens: anySign(lenses, 2) }
  },
})
