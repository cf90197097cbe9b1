import { days } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { tbPrevention } from '../../episodes/tb-prevention.ts'
import { preventionEnds } from '../../needs/tuberculosis.ts'
import { text } from '../../observation.ts'
import { preventiveOutcome } from '../../observations/tuberculosis.ts'
import { preventiveOutcomeScale } from '../../outcomes/tuberculosis.ts'
import { tptStart } from './tpt-start.ts'

export const tptOutcome = defineService({
  id: 'tpt-outcome',
  label: text('Hasil obat pencegahan TBC', 'Outcome of TB preventive treatment'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: TPT; lama paduan (1, 3 dan 6 bulan) latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { during: tbPrevention },
  schedule: { kind: 'once', from: days(0), late: days(28) },
  settings: ['home', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { outcome: preventiveOutcome },
  outcomes: { outcome: preventiveOutcomeScale },
  closes: { episode: tbPrevention, day: ({ outcome }, on) => outcome && on },

  needed(history) {
    return preventionEnds(history, history.given(tptStart))
  },
  classify({ outcome }) {
    return { outcome }
  },
})
