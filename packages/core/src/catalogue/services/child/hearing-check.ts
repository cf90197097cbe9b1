import { months } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { hearingNo } from '../../observations/development.ts'
import { hearingScale } from '../../outcomes/development.ts'

export const hearingCheck = defineService({
  id: 'hearing-check',
  label: text('Tes daya dengar (TDD)', 'Hearing check (TDD)'),
  source:
    'KMK HK.01.07/MENKES/33/2025: telinga balita dengan TDD, ada jawaban tidak dirujuk; umur dan tiap 6 bulan latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { from: months(3), before: months(73) },
  schedule: { kind: 'every', span: months(6) },
  settings: ['posyandu', 'school', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { no: hearingNo },
  outcomes: { hearing: hearingScale },

  classify({ no }) {
    if (no === undefined) return {}
    return { hearing: no > 0 ? 'to-check' : 'good' }
  },
})
