import { visitResultOf } from '../../../clinical/absence.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { visitProblem, visitReason, visitResult } from '../../observations/home-visit.ts'
import { visitResultScale } from '../../outcomes/home-visit.ts'

/** Closes any visit at home, beside what was asked and measured; also one at which nobody was met. */
export const homeVisit = defineService({
  id: 'home-visit',
  label: text('Hasil kunjungan rumah', 'Result of a home visit'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, kunjungan rumah: alasan, masalah, saran, hasil dan rencana; Permenkes 39/2016, SAJI: ditolak dan diterima dengan terpaksa adalah hasil; pilihan jawaban pilihan kami',
  station: 'teach',
  eligible: {},
  schedule: { kind: 'asNeeded' },
  settings: ['home'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: {
    reason: visitReason,
    result: visitResult,
    problem: { ...visitProblem, optional: true },
  },
  outcomes: { result: visitResultScale },

  classify: ({ result }) => ({ result: visitResultOf(result) }),
})
