import { months } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { redReflex } from '../../observations/development.ts'
import { redReflexScale } from '../../outcomes/development.ts'

export const redReflexCheck = defineService({
  id: 'red-reflex-check',
  label: text('Periksa mata dengan senter', 'Eyes by torchlight'),
  source:
    'KMK HK.01.07/MENKES/33/2025: mata anak 1-2 tahun, refleks merah dengan senter, manik putih dirujuk; tenggat pilihan kami',
  station: 'serve',
  eligible: { from: months(12), before: months(36) },
  schedule: { kind: 'every', span: months(12) },
  settings: ['posyandu', 'school', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { redReflex },
  outcomes: { eyes: redReflexScale },

  classify({ redReflex: isRed }) {
    if (isRed === undefined) return {}
    return { eyes: isRed ? 'red' : 'white' }
  },
})
