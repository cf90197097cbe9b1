import { months } from '../../../calendar/local-date.ts'
import { mouthOf } from '../../../clinical/senses.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { gumProblem, toothDecay } from '../../observations/senses.ts'
import { mouthScale } from '../../outcomes/senses.ts'

export const childTeeth = defineService({
  id: 'child-teeth',
  label: text('Gigi anak kecil', 'Teeth of a small child'),
  source:
    'KMK HK.01.07/MENKES/33/2025: pemeriksaan gigi umur 1-6 tahun; setahun sekali seperti pemeriksaan kesehatan gratis lainnya',
  station: 'serve',
  eligible: { from: months(12), before: months(72) },
  schedule: { kind: 'every', span: months(12) },
  settings: ['posyandu', 'school', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { decay: toothDecay, gums: gumProblem },
  outcomes: { mouth: mouthScale },

  classify: ({ decay, gums }) => ({ mouth: mouthOf(decay, gums) }),
})
