import { months } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { tbTreatment } from '../../episodes/tb-treatment.ts'
import { sensitiveTreatment } from '../../needs/tuberculosis.ts'
import { text } from '../../observation.ts'
import { tbOutcome } from '../../observations/tuberculosis.ts'
import { tbOutcomeScale } from '../../outcomes/tuberculosis.ts'
import { tbTreatmentStart } from './tb-treatment-start.ts'

export const tbTreatmentOutcome = defineService({
  id: 'tb-treatment-outcome',
  label: text('Hasil pengobatan TBC', 'Outcome of TB treatment'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, TBC; enam hasil pengobatan dan enam bulan latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { during: tbTreatment },
  schedule: { kind: 'once', from: months(6), late: months(7) },
  settings: ['home', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { outcome: tbOutcome },
  outcomes: { outcome: tbOutcomeScale },
  closes: { episode: tbTreatment, day: ({ outcome }, on) => outcome && on },

  needed(history) {
    return sensitiveTreatment(history, history.given(tbTreatmentStart))
  },
  classify({ outcome }) {
    return { outcome }
  },
})
